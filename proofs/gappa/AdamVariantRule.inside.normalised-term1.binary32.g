# AdamVariantRule.inside: the error of a term before its last rounding, relative to it
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((v / c2));
r2 = b32((r1 + eps));
r3 = b32((sqrt(r2)));
r4 = b32((lr / r3));
r5 = b32((m / c1));
e6 = v / c2;
e7 = e6 + eps;
e8 = sqrt(e7);
e9 = lr / e8;
e10 = m / c1;
e11 = e9 * e10;
{ lr in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ c2 in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
-> (r4 * r5) -/ e11 in [-4097b-34, 4097b-34] }
