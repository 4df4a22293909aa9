# Moment.ema: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary32, bound 2 in units of u = 2^-24
@b32 = float<24, -24, ne>;
e1 = beta * m;
e2 = oneMinusBeta * x;
r3 = b32(e1);
r4 = b32(e2);
r5 = b32((r3 + r4));
e6 = e1 + e2;
{ |e1| <= 1
/\ |e2| <= 1
-> |r5 - e6| <= 2048b-34 }
