# ways to compute theta, each with its error relative to it
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((1 * s));
r2 = b64((r1 * theta));
e3 = 1 * s;
e4 = e3 * theta;
e5 = e4 * s;
{ s in [1b-1020, 1b1022]
/\ theta in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
-> (r2 * s) -/ e5 in [-2049b-63, 2049b-63] }
