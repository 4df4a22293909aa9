# AdamVariantRule.adamax: the error of a term before its last rounding, relative to it
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((rate * m));
r2 = b64((u + eps));
e3 = rate * m;
e4 = u + eps;
e5 = e3 / e4;
{ rate in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ u in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
-> (r1 / r2) -/ e5 in [-2049b-63, 2049b-63] }
