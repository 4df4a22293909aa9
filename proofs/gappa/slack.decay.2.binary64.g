# ways to compute decay lr theta, each with its error relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * decay));
r2 = b64((r1 * s));
r3 = b64((r2 * theta));
e4 = lr * decay;
e5 = e4 * s;
e6 = e5 * theta;
e7 = e6 * s;
r8 = b64((decay * theta));
r9 = b64((r8 * s));
r10 = b64((lr * r9));
e11 = decay * theta;
e12 = e11 * s;
e13 = lr * e12;
e14 = e13 * s;
{ lr in [1b-1020, 1b1022]
/\ decay in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ theta in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
/\ e13 in [1b-1020, 1b1022]
/\ e14 in [1b-1020, 1b1022]
-> (r3 * s) -/ e7 in [-3073b-63, 3073b-63]
/\ (r10 * s) -/ e14 in [-3073b-63, 3073b-63] }
