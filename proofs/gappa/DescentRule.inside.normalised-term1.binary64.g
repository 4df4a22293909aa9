# DescentRule.inside: the error of a term before its last rounding, relative to it
# binary64, bound 2.5087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((a + eps));
r2 = b64((sqrt(r1)));
r3 = b64((lr / r2));
e4 = a + eps;
e5 = sqrt(e4);
e6 = lr / e5;
e7 = e6 * p;
{ lr in [1b-1020, 1b1022]
/\ a in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ p in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
-> (r3 * p) -/ e7 in [-2569b-63, 2569b-63] }
