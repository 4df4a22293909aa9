# DescentRule.inside: the error of what is taken from the parameter, relative to it
# binary64, bound 3.5087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((a + eps));
r2 = b64((sqrt(r1)));
r3 = b64((lr / r2));
r4 = b64((r3 * p));
e5 = a + eps;
e6 = sqrt(e5);
e7 = lr / e6;
e8 = e7 * p;
{ lr in [1b-1020, 1b1022]
/\ a in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ p in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-3593b-63, 3593b-63] }
