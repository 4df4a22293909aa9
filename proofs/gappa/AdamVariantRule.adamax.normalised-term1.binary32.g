# AdamVariantRule.adamax: the error of a term before its last rounding, relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((rate * m));
r2 = b32((u + eps));
e3 = rate * m;
e4 = u + eps;
e5 = e3 / e4;
{ rate in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ u in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
-> (r1 / r2) -/ e5 in [-2049b-34, 2049b-34] }
