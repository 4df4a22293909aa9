# Moment.ema: its error relative to the result, where no terms have opposite signs
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((beta * m));
r2 = b64((oneMinusBeta * x));
r3 = b64((r1 + r2));
e4 = beta * m;
e5 = oneMinusBeta * x;
e6 = e4 + e5;
{ beta in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ oneMinusBeta in [1b-1020, 1b1022]
/\ x in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
-> r3 -/ e6 in [-2049b-63, 2049b-63] }
