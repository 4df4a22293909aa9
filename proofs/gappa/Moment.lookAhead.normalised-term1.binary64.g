# Moment.lookAhead: the error of a term before its last rounding, relative to it
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((beta * m));
e2 = beta * m;
e3 = e2 / next;
{ beta in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ next in [1b-1020, 1b1022]
/\ e2 in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
-> (r1 / next) -/ e3 in [-1024b-63, 1024b-63] }
