# DescentRule.centered: the error of what is taken from the parameter, relative to it
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((lr * g));
r2 = b32((sqrt(w)));
r3 = b32((r2 + eps));
r4 = b32((r1 / r3));
e5 = lr * g;
e6 = sqrt(w);
e7 = e6 + eps;
e8 = e5 / e7;
{ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ w in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
-> r4 -/ e8 in [-4097b-34, 4097b-34] }
