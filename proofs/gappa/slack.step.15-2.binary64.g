# ways to compute d^0.5 g v^-0.5, each with its error relative to it
# binary64, bound 6.5234375 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((d * s));
r2 = b64((sqrt(r1)));
r3 = b64((v * s));
r4 = b64((sqrt(r3)));
r5 = b64((1 / r4));
r6 = b64((r2 * r5));
r7 = b64((r6 * g));
e8 = d * s;
e9 = sqrt(e8);
e10 = v * s;
e11 = sqrt(e10);
e12 = 1 / e11;
e13 = e9 * e12;
e14 = e13 * g;
r15 = b64((r3 * s));
r16 = b64((sqrt(r15)));
r17 = b64((1 / r16));
r18 = b64((r2 * r17));
r19 = b64((r18 * g));
e20 = e10 * s;
e21 = sqrt(e20);
e22 = 1 / e21;
e23 = e9 * e22;
e24 = e23 * g;
{ d in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
/\ e13 in [1b-1020, 1b1022]
/\ e14 in [1b-1020, 1b1022]
/\ e20 in [1b-1020, 1b1022]
/\ e21 in [1b-1020, 1b1022]
/\ e22 in [1b-1020, 1b1022]
/\ e23 in [1b-1020, 1b1022]
/\ e24 in [1b-1020, 1b1022]
-> r7 -/ e14 in [-6680b-63, 6680b-63]
/\ r19 -/ e24 in [-6680b-63, 6680b-63] }
