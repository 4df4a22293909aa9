# ways to compute m, each with its error relative to it
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((1 * m));
e2 = 1 * m;
r3 = b64((m * s));
r4 = b64((1 * r3));
e5 = m * s;
e6 = 1 * e5;
{ m in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e2 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
-> r1 -/ e2 in [-1024b-63, 1024b-63]
/\ r4 -/ e6 in [-1024b-63, 1024b-63] }
