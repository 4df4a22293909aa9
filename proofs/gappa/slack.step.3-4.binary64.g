# ways to compute c1^-1 eps^-0.5 lr m, each with its error relative to it
# binary64, bound 7.5087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((1 / c1));
r2 = b64((m * r1));
r3 = b64((eps * s));
r4 = b64((sqrt(r3)));
r5 = b64((1 / r4));
r6 = b64((r2 * r5));
r7 = b64((lr * r6));
e8 = 1 / c1;
e9 = m * e8;
e10 = eps * s;
e11 = sqrt(e10);
e12 = 1 / e11;
e13 = e9 * e12;
e14 = lr * e13;
r15 = b64((m * s));
r16 = b64((r15 * r1));
r17 = b64((r16 * r5));
r18 = b64((lr * r17));
e19 = m * s;
e20 = e19 * e8;
e21 = e20 * e12;
e22 = lr * e21;
{ lr in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ c1 in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
/\ e13 in [1b-1020, 1b1022]
/\ e14 in [1b-1020, 1b1022]
/\ e19 in [1b-1020, 1b1022]
/\ e20 in [1b-1020, 1b1022]
/\ e21 in [1b-1020, 1b1022]
/\ e22 in [1b-1020, 1b1022]
-> r7 -/ e14 in [-7689b-63, 7689b-63]
/\ r18 -/ e22 in [-7689b-63, 7689b-63] }
