# Moment.decayed: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 1.5 in units of u = 2^-24
@b32 = float<24, -24, ne>;
e1 = decay * theta;
r2 = b32(e1);
r3 = b32((g + r2));
e4 = g + e1;
{ |e1| <= 1
/\ |g| <= 1
-> |r3 - e4| <= 1536b-34 }
