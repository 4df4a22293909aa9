# AdamVariantRule.adamax: the error of what is taken from the parameter, relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((rate * m));
r2 = b32((u + eps));
r3 = b32((r1 / r2));
e4 = rate * m;
e5 = u + eps;
e6 = e4 / e5;
{ rate in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ u in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
-> r3 -/ e6 in [-3073b-34, 3073b-34] }
