# ways to compute c2^0.5 lr sum v^-0.5, each with its error relative to it
# binary64, bound 7.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * sum));
r2 = b64((sqrt(v)));
r3 = b64((sqrt(c2)));
r4 = b64((1 / r3));
r5 = b64(((r2 * r4) * s));
r6 = b64((r1 / r5));
e7 = lr * sum;
e8 = sqrt(v);
e9 = sqrt(c2);
e10 = 1 / e9;
e11 = e8 * e10;
e12 = e11 * s;
e13 = e7 / e12;
r14 = b64((sum / r5));
r15 = b64((lr * r14));
e16 = sum / e12;
e17 = lr * e16;
r18 = b64((lr / r5));
r19 = b64((r18 * sum));
e20 = lr / e12;
e21 = e20 * sum;
r22 = b64((1 / r5));
r23 = b64((r1 * r22));
e24 = 1 / e12;
e25 = e7 * e24;
{ lr in [1b-1020, 1b1022]
/\ sum in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ c2 in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
/\ e13 in [1b-1020, 1b1022]
/\ e16 in [1b-1020, 1b1022]
/\ e17 in [1b-1020, 1b1022]
/\ e20 in [1b-1020, 1b1022]
/\ e21 in [1b-1020, 1b1022]
/\ e24 in [1b-1020, 1b1022]
/\ e25 in [1b-1020, 1b1022]
-> r6 -/ e13 in [-7169b-63, 7169b-63]
/\ r15 -/ e17 in [-7169b-63, 7169b-63]
/\ r19 -/ e21 in [-7169b-63, 7169b-63]
/\ r23 -/ e25 in [-7169b-63, 7169b-63] }
