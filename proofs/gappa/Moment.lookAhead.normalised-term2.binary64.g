# Moment.lookAhead: the error of a term before its last rounding, relative to it
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((oneMinusBeta * g));
e2 = oneMinusBeta * g;
e3 = e2 / c1;
{ oneMinusBeta in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ c1 in [1b-1020, 1b1022]
/\ e2 in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
-> (r1 / c1) -/ e3 in [-1024b-63, 1024b-63] }
