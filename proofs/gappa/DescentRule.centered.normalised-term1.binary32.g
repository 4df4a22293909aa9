# DescentRule.centered: the error of a term before its last rounding, relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((lr * g));
r2 = b32((sqrt(w)));
r3 = b32((r2 + eps));
e4 = lr * g;
e5 = sqrt(w);
e6 = e5 + eps;
e7 = e4 / e6;
{ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ w in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
-> (r1 / r3) -/ e7 in [-3073b-34, 3073b-34] }
