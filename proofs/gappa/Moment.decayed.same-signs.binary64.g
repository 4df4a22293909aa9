# Moment.decayed: its error relative to the result, where no terms have opposite signs
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((decay * theta));
r2 = b64((g + r1));
e3 = decay * theta;
e4 = g + e3;
{ g in [1b-1020, 1b1022]
/\ decay in [1b-1020, 1b1022]
/\ theta in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
-> r2 -/ e4 in [-2049b-63, 2049b-63] }
