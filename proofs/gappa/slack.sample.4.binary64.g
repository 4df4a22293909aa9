# ways to compute beta c^-1 m, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((1 / c));
r2 = b64((m * r1));
r3 = b64((beta * r2));
e4 = 1 / c;
e5 = m * e4;
e6 = beta * e5;
{ beta in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ c in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
-> r3 -/ e6 in [-3073b-63, 3073b-63] }
