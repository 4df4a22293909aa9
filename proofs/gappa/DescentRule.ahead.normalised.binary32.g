# DescentRule.ahead: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 4.5 in units of u = 2^-24
@b32 = float<24, -24, ne>;
e1 = gamma * u;
r2 = b32(e1);
r3 = b32((g + r2));
r4 = b32((lr * r3));
r5 = b32((theta - r4));
e6 = g + e1;
e7 = lr * e6;
e8 = theta - e7;
{ |e1| <= 1
/\ |theta| <= 1
/\ lr in [0, 1]
/\ |g| <= 1
-> |r5 - e8| <= 4608b-34 }
