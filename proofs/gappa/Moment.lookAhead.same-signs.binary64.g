# Moment.lookAhead: its error relative to the result, where no terms have opposite signs
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((beta * m));
r2 = b64((r1 / next));
r3 = b64((oneMinusBeta * g));
r4 = b64((r3 / c1));
r5 = b64((r2 + r4));
e6 = beta * m;
e7 = e6 / next;
e8 = oneMinusBeta * g;
e9 = e8 / c1;
e10 = e7 + e9;
{ beta in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ next in [1b-1020, 1b1022]
/\ oneMinusBeta in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ c1 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
-> r5 -/ e10 in [-3073b-63, 3073b-63] }
