# ways to compute eps^-1 g lr, each with its error relative to it
# binary64, bound 4.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * g));
r2 = b64((eps * s));
r3 = b64((r1 / r2));
e4 = lr * g;
e5 = eps * s;
e6 = e4 / e5;
r7 = b64((g / r2));
r8 = b64((lr * r7));
e9 = g / e5;
e10 = lr * e9;
r11 = b64((lr / r2));
r12 = b64((r11 * g));
e13 = lr / e5;
e14 = e13 * g;
r15 = b64((1 / r2));
r16 = b64((r1 * r15));
e17 = 1 / e5;
e18 = e4 * e17;
r19 = b64((g * r15));
r20 = b64((lr * r19));
e21 = g * e17;
e22 = lr * e21;
{ lr in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e13 in [1b-1020, 1b1022]
/\ e14 in [1b-1020, 1b1022]
/\ e17 in [1b-1020, 1b1022]
/\ e18 in [1b-1020, 1b1022]
/\ e21 in [1b-1020, 1b1022]
/\ e22 in [1b-1020, 1b1022]
-> r3 -/ e6 in [-4097b-63, 4097b-63]
/\ r8 -/ e10 in [-4097b-63, 4097b-63]
/\ r12 -/ e14 in [-4097b-63, 4097b-63]
/\ r16 -/ e18 in [-4097b-63, 4097b-63]
/\ r20 -/ e22 in [-4097b-63, 4097b-63] }
