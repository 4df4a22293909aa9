# ways to compute decay schedule theta, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((schedule * decay));
r2 = b64((r1 * s));
r3 = b64((r2 * theta));
e4 = schedule * decay;
e5 = e4 * s;
e6 = e5 * theta;
e7 = e6 * s;
{ schedule in [1b-1020, 1b1022]
/\ decay in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ theta in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
-> (r3 * s) -/ e7 in [-3073b-63, 3073b-63] }
