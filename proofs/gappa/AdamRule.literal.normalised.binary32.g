# AdamRule.literal: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 6.0009765625 in units of u = 2^-24
@b32 = float<24, -24, ne>;
e1 = m / c1;
e2 = lr * e1;
e3 = v / c2;
e4 = sqrt(e3);
e5 = e4 + eps;
e6 = e2 / e5;
r7 = b32(t1);
r8 = b32((theta - r7));
e9 = theta - e6;
{ |e6| <= 1
/\ |t1| <= 1
/\ |t1 - e6| <= 4609b-34
/\ |theta| <= 1
-> |r8 - e9| <= 6145b-34 }
