# Moment.weighted: its error relative to the result, where no terms have opposite signs
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((gamma * u));
r2 = b64((lr * g));
r3 = b64((r1 + r2));
e4 = gamma * u;
e5 = lr * g;
e6 = e4 + e5;
{ gamma in [1b-1020, 1b1022]
/\ u in [1b-1020, 1b1022]
/\ lr in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
-> r3 -/ e6 in [-2049b-63, 2049b-63] }
