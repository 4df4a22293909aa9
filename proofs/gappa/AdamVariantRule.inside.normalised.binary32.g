# AdamVariantRule.inside: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 5.5009765625 in units of u = 2^-24
@b32 = float<24, -24, ne>;
e1 = v / c2;
e2 = e1 + eps;
e3 = sqrt(e2);
e4 = lr / e3;
e5 = m / c1;
e6 = e4 * e5;
r7 = b32(t1);
r8 = b32((theta - r7));
e9 = theta - e6;
{ |e6| <= 1
/\ |t1| <= 1
/\ |t1 - e6| <= 4097b-34
/\ |theta| <= 1
-> |r8 - e9| <= 5633b-34 }
