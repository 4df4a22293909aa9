# Moment.weighted: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 2 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = gamma * u;
e2 = lr * g;
r3 = b64(e1);
r4 = b64(e2);
r5 = b64((r3 + r4));
e6 = e1 + e2;
{ |e1| <= 1
/\ |e2| <= 1
-> |r5 - e6| <= 2048b-63 }
