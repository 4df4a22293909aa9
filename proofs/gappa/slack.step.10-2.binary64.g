# ways to compute eps^-1 lr sum, each with its error relative to it
# binary64, bound 8.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((eps * s));
r2 = b64((1 / r1));
r3 = b64((sum * r2));
r4 = b64((lr * r3));
e5 = eps * s;
e6 = 1 / e5;
e7 = sum * e6;
e8 = lr * e7;
r9 = b64((sqrt(c2)));
r10 = b64((lr * r9));
r11 = b64((eps * r9));
r12 = b64((r11 * s));
r13 = b64((1 / r12));
r14 = b64((sum * r13));
r15 = b64((r10 * r14));
e16 = sqrt(c2);
e17 = lr * e16;
e18 = eps * e16;
e19 = e18 * s;
e20 = 1 / e19;
e21 = sum * e20;
e22 = e17 * e21;
{ lr in [1b-1020, 1b1022]
/\ sum in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ c2 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e16 in [1b-1020, 1b1022]
/\ e17 in [1b-1020, 1b1022]
/\ e18 in [1b-1020, 1b1022]
/\ e19 in [1b-1020, 1b1022]
/\ e20 in [1b-1020, 1b1022]
/\ e21 in [1b-1020, 1b1022]
/\ e22 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-8193b-63, 8193b-63]
/\ r15 -/ e22 in [-8193b-63, 8193b-63] }
