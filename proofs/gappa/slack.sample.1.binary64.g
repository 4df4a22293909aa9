# ways to compute gain x, each with its error relative to it
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((gain / scale));
r2 = b64((r1 * x));
e3 = gain / scale;
e4 = e3 * x;
e5 = scale * e4;
r6 = b64((gain * x));
e7 = gain * x;
{ scale in [1b-1020, 1b1022]
/\ gain in [1b-1020, 1b1022]
/\ x in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
-> (scale * r2) -/ e5 in [-2049b-63, 2049b-63]
/\ r6 -/ e7 in [-2049b-63, 2049b-63] }
