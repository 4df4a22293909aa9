# ways to compute ahead g lr, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64(ahead);
r2 = b64((r1 * lr));
r3 = b64((r2 * g));
e4 = ahead * lr;
e5 = e4 * g;
{ ahead in [1b-1020, 1b1022]
/\ lr in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
-> r3 -/ e5 in [-3073b-63, 3073b-63] }
