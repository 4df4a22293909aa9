# ways to compute g^2 gain, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((gain * g));
r2 = b64((r1 * g));
e3 = gain * g;
e4 = e3 * g;
r5 = b64((g / 100));
r6 = b64((r1 * r5));
e7 = g / 100;
e8 = e3 * e7;
e9 = 100 * e8;
{ gain in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
-> r2 -/ e4 in [-3073b-63, 3073b-63]
/\ (100 * r6) -/ e9 in [-3073b-63, 3073b-63] }
