# Moment.velocity: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 1.5 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = gamma * u;
r2 = b64(e1);
r3 = b64((r2 + g));
e4 = e1 + g;
{ |e1| <= 1
/\ |g| <= 1
-> |r3 - e4| <= 1536b-63 }
