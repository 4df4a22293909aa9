# ways to compute c^-1 m, each with its error relative to it
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((1 / c));
r2 = b64((m * r1));
e3 = 1 / c;
e4 = m * e3;
{ m in [1b-1020, 1b1022]
/\ c in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
-> r2 -/ e4 in [-2049b-63, 2049b-63] }
