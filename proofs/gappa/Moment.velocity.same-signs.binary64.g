# Moment.velocity: its error relative to the result, where no terms have opposite signs
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((gamma * u));
r2 = b64((r1 + g));
e3 = gamma * u;
e4 = e3 + g;
{ gamma in [1b-1020, 1b1022]
/\ u in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
-> r2 -/ e4 in [-2049b-63, 2049b-63] }
