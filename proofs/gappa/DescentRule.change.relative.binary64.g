# DescentRule.change: its error relative to the result
# binary64, bound 5.0087890625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((d + eps));
r2 = b64((sqrt(r1)));
r3 = b64((a + eps));
r4 = b64((sqrt(r3)));
r5 = b64((r2 / r4));
r6 = b64((r5 * g));
e7 = d + eps;
e8 = sqrt(e7);
e9 = a + eps;
e10 = sqrt(e9);
e11 = e8 / e10;
e12 = e11 * g;
{ d in [1b-1020, 1b1022]
/\ eps in [1b-1020, 1b1022]
/\ a in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
-> r6 -/ e12 in [-5129b-63, 5129b-63] }
