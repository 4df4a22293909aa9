# Moment.incremental: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 4 in units of u = 2^-24
@b32 = float<24, -24, ne>;
r1 = b32((x - m));
r2 = b32((oneMinusBeta * r1));
r3 = b32((m + r2));
e4 = x - m;
e5 = oneMinusBeta * e4;
e6 = m + e5;
{ |m| <= 1
/\ oneMinusBeta in [0, 1]
/\ |x| <= 1
-> |r3 - e6| <= 4096b-34 }
