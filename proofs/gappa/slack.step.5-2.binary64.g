# ways to compute lr m v^-0.5, each with its error relative to it
# binary64, bound 6.5087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((sqrt(v)));
r2 = b64((r1 * s));
r3 = b64((1 / r2));
r4 = b64((m * r3));
r5 = b64((lr * r4));
e6 = sqrt(v);
e7 = e6 * s;
e8 = 1 / e7;
e9 = m * e8;
e10 = lr * e9;
r11 = b64((m * s));
r12 = b64((v * s));
r13 = b64((sqrt(r12)));
r14 = b64((r13 * s));
r15 = b64((1 / r14));
r16 = b64((r11 * r15));
r17 = b64((lr * r16));
e18 = m * s;
e19 = v * s;
e20 = sqrt(e19);
e21 = e20 * s;
e22 = 1 / e21;
e23 = e18 * e22;
e24 = lr * e23;
{ lr in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e18 in [1b-1020, 1b1022]
/\ e19 in [1b-1020, 1b1022]
/\ e20 in [1b-1020, 1b1022]
/\ e21 in [1b-1020, 1b1022]
/\ e22 in [1b-1020, 1b1022]
/\ e23 in [1b-1020, 1b1022]
/\ e24 in [1b-1020, 1b1022]
-> r5 -/ e10 in [-6665b-63, 6665b-63]
/\ r17 -/ e24 in [-6665b-63, 6665b-63] }
