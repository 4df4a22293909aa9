# DescentRule.inside: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -24, ne>;
e1 = a + eps;
e2 = sqrt(e1);
e3 = lr / e2;
e4 = e3 * p;
r5 = b32(t1);
r6 = b32((theta - r5));
e7 = theta - e4;
{ |e4| <= 1
/\ |t1| <= 1
/\ |t1 - e4| <= 2561b-34
/\ |theta| <= 1
-> |r6 - e7| <= 4097b-34 }
