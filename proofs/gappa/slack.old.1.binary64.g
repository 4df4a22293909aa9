# ways to compute base beta scale, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((beta * scale));
r2 = b64((base * s));
r3 = b64((r2 * s));
e4 = beta * scale;
e5 = base * s;
e6 = e5 * s;
e7 = e4 * e6;
{ beta in [1b-1020, 1b1022]
/\ scale in [1b-1020, 1b1022]
/\ base in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
-> (r1 * r3) -/ e7 in [-3073b-63, 3073b-63] }
