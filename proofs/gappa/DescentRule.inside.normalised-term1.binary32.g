# DescentRule.inside: the error of a term before its last rounding, relative to it
# binary32, bound 2.5009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((a + eps));
r2 = b32((sqrt(r1)));
r3 = b32((lr / r2));
e4 = a + eps;
e5 = sqrt(e4);
e6 = lr / e5;
e7 = e6 * p;
{ lr in [1b-124, 1b126]
/\ a in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ p in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
-> (r3 * p) -/ e7 in [-2561b-34, 2561b-34] }
