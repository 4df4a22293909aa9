# DescentRule.inside: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 4.0087890625 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = a + eps;
e2 = sqrt(e1);
e3 = lr / e2;
e4 = e3 * p;
r5 = b64(t1);
r6 = b64((theta - r5));
e7 = theta - e4;
{ |e4| <= 1
/\ |t1| <= 1
/\ |t1 - e4| <= 2569b-63
/\ |theta| <= 1
-> |r6 - e7| <= 4105b-63 }
