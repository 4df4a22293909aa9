# ways to compute b^2, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64(b);
r2 = b64((r1 * r1));
e3 = b * b;
e4 = e3 * s;
{ b in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
-> (r2 * s) -/ e4 in [-3073b-63, 3073b-63] }
