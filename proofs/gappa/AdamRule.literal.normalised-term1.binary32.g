# AdamRule.literal: the error of a term before its last rounding, relative to it
# binary32, bound 4.5009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((m / c1));
r2 = b32((lr * r1));
r3 = b32((v / c2));
r4 = b32((sqrt(r3)));
r5 = b32((r4 + eps));
e6 = m / c1;
e7 = lr * e6;
e8 = v / c2;
e9 = sqrt(e8);
e10 = e9 + eps;
e11 = e7 / e10;
{ lr in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ c2 in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
-> (r2 / r5) -/ e11 in [-4609b-34, 4609b-34] }
