# AdamVariantRule.scheduled: the error of a term before its last rounding, relative to it
# binary64, bound 4.5087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((m / c1));
r2 = b64((lr * r1));
r3 = b64((v / c2));
r4 = b64((sqrt(r3)));
r5 = b64((r4 + eps));
e6 = m / c1;
e7 = lr * e6;
e8 = v / c2;
e9 = sqrt(e8);
e10 = e9 + eps;
e11 = e7 / e10;
{ lr in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ c1 in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ c2 in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
-> (r2 / r5) -/ e11 in [-4617b-63, 4617b-63] }
