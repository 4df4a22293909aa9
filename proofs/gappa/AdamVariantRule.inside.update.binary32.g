# AdamVariantRule.inside: the error of what is taken from the parameter, relative to it
# binary32, bound 5.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((v / c2));
r2 = b32((r1 + eps));
r3 = b32((sqrt(r2)));
r4 = b32((lr / r3));
r5 = b32((m / c1));
r6 = b32((r4 * r5));
e7 = v / c2;
e8 = e7 + eps;
e9 = sqrt(e8);
e10 = lr / e9;
e11 = m / c1;
e12 = e10 * e11;
{ lr in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ c2 in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
-> r6 -/ e12 in [-5121b-34, 5121b-34] }
