# AdamRule.scaled: the error of what is taken from the parameter, relative to it
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((rate * m));
r2 = b32((sqrt(v)));
r3 = b32((r2 + scaledEps));
r4 = b32((r1 / r3));
e5 = rate * m;
e6 = sqrt(v);
e7 = e6 + scaledEps;
e8 = e5 / e7;
{ rate in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ scaledEps in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
-> r4 -/ e8 in [-4097b-34, 4097b-34] }
