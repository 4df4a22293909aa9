# DescentRule.by: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -24, ne>;
r1 = b32((theta - u));
e2 = theta - u;
{ |theta| <= 1
/\ |u| <= 1
-> |r1 - e2| <= 1024b-34 }
