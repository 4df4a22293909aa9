# DescentRule.by: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -53, ne>;
r1 = b64((theta - u));
e2 = theta - u;
{ |theta| <= 1
/\ |u| <= 1
-> |r1 - e2| <= 1024b-63 }
