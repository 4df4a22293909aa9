# AdamRule.literal: the error of what is taken from the parameter, relative to it
# binary64, bound 5.5087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((m / c1));
r2 = b64((lr * r1));
r3 = b64((v / c2));
r4 = b64((sqrt(r3)));
r5 = b64((r4 + eps));
r6 = b64((r2 / r5));
e7 = m / c1;
e8 = lr * e7;
e9 = v / c2;
e10 = sqrt(e9);
e11 = e10 + eps;
e12 = e8 / e11;
{ lr in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ c1 in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ c2 in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
-> r6 -/ e12 in [-5641b-63, 5641b-63] }
