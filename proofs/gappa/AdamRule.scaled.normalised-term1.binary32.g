# AdamRule.scaled: the error of a term before its last rounding, relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((rate * m));
r2 = b32((sqrt(v)));
r3 = b32((r2 + scaledEps));
e4 = rate * m;
e5 = sqrt(v);
e6 = e5 + scaledEps;
e7 = e4 / e6;
{ rate in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ scaledEps in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
-> (r1 / r3) -/ e7 in [-3073b-34, 3073b-34] }
