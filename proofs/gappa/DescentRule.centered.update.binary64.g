# DescentRule.centered: the error of what is taken from the parameter, relative to it
# binary64, bound 4.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * g));
r2 = b64((sqrt(w)));
r3 = b64((r2 + eps));
r4 = b64((r1 / r3));
e5 = lr * g;
e6 = sqrt(w);
e7 = e6 + eps;
e8 = e5 / e7;
{ lr in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ w in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-4097b-63, 4097b-63] }
