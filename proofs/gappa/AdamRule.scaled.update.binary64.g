# AdamRule.scaled: the error of what is taken from the parameter, relative to it
# binary64, bound 4.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((rate * m));
r2 = b64((sqrt(v)));
r3 = b64((r2 + scaledEps));
r4 = b64((r1 / r3));
e5 = rate * m;
e6 = sqrt(v);
e7 = e6 + scaledEps;
e8 = e5 / e7;
{ rate in [1b-1020, 1b1022]
/\ m in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ scaledEps in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-4097b-63, 4097b-63] }
