# AdamVariantRule.adamax: the error of what is taken from the parameter, relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((rate * m));
r2 = b64((u + eps));
r3 = b64((r1 / r2));
e4 = rate * m;
e5 = u + eps;
e6 = e4 / e5;
{ rate in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ u in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
-> r3 -/ e6 in [-3073b-63, 3073b-63] }
