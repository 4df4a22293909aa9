# DescentRule.centered: the error of what is under the root, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = b * b;
r2 = b64(e1);
r3 = b64((a - r2));
e4 = a - e1;
{ e1 in [0, 1]
/\ a in [0, 1]
-> |r3 - e4| <= 1024b-63 }
