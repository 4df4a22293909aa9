# ways to compute eps^-1 lr m, each with its error relative to it
# binary64, bound 5.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((eps * s));
r2 = b64((1 / r1));
r3 = b64((m * r2));
r4 = b64((lr * r3));
e5 = eps * s;
e6 = 1 / e5;
e7 = m * e6;
e8 = lr * e7;
r9 = b64((m * s));
r10 = b64((r9 * r2));
r11 = b64((lr * r10));
e12 = m * s;
e13 = e12 * e6;
e14 = lr * e13;
{ lr in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
/\ e13 in [1b-1020, 1b1022]
/\ e14 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-5121b-63, 5121b-63]
/\ r11 -/ e14 in [-5121b-63, 5121b-63] }
