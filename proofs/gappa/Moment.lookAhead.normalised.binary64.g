# Moment.lookAhead: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 4 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = beta * m;
e2 = e1 / next;
e3 = oneMinusBeta * g;
e4 = e3 / c1;
r5 = b64(t1);
r6 = b64(t2);
r7 = b64((r5 + r6));
e8 = e2 + e4;
{ |e2| <= 1
/\ |t1| <= 1
/\ |t1 - e2| <= 1024b-63
/\ |e4| <= 1
/\ |t2| <= 1
/\ |t2 - e4| <= 1024b-63
-> |r7 - e8| <= 4096b-63 }
