# AdamVariantRule.inside: the error of a term before its last rounding, relative to it
# binary64, bound 4.015625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((v / c2));
r2 = b64((r1 + eps));
r3 = b64((sqrt(r2)));
r4 = b64((lr / r3));
r5 = b64((m / c1));
e6 = v / c2;
e7 = e6 + eps;
e8 = sqrt(e7);
e9 = lr / e8;
e10 = m / c1;
e11 = e9 * e10;
{ lr in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ c2 in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ c1 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
-> (r4 * r5) -/ e11 in [-4112b-63, 4112b-63] }
