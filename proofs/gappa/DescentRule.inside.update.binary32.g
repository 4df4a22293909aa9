# DescentRule.inside: the error of what is taken from the parameter, relative to it
# binary32, bound 3.5009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((a + eps));
r2 = b32((sqrt(r1)));
r3 = b32((lr / r2));
r4 = b32((r3 * p));
e5 = a + eps;
e6 = sqrt(e5);
e7 = lr / e6;
e8 = e7 * p;
{ lr in [1b-124, 1b126]
/\ a in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ p in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
-> r4 -/ e8 in [-3585b-34, 3585b-34] }
