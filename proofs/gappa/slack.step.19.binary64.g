# ways to compute lr m, each with its error relative to it
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * m));
e2 = lr * m;
r3 = b64((m * s));
r4 = b64((lr * r3));
e5 = m * s;
e6 = lr * e5;
{ lr in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e2 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
-> r1 -/ e2 in [-2049b-63, 2049b-63]
/\ r4 -/ e6 in [-2049b-63, 2049b-63] }
