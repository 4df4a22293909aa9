# AdamRule.scaled: the error of a term before its last rounding, relative to it
# binary64, bound 3.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((rate * m));
r2 = b64((sqrt(v)));
r3 = b64((r2 + scaledEps));
e4 = rate * m;
e5 = sqrt(v);
e6 = e5 + scaledEps;
e7 = e4 / e6;
{ rate in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ scaledEps in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
-> (r1 / r3) -/ e7 in [-3073b-63, 3073b-63] }
