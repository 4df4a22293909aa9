# DescentRule.ahead: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 4.5 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = gamma * u;
r2 = b64(e1);
r3 = b64((g + r2));
r4 = b64((lr * r3));
r5 = b64((theta - r4));
e6 = g + e1;
e7 = lr * e6;
e8 = theta - e7;
{ |e1| <= 1
/\ |theta| <= 1
/\ lr in [0, 1]
/\ |g| <= 1
-> |r5 - e8| <= 4608b-63 }
