# DescentRule.change: its error relative to the result
# binary32, bound 5.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((d + eps));
r2 = b32((sqrt(r1)));
r3 = b32((a + eps));
r4 = b32((sqrt(r3)));
r5 = b32((r2 / r4));
r6 = b32((r5 * g));
e7 = d + eps;
e8 = sqrt(e7);
e9 = a + eps;
e10 = sqrt(e9);
e11 = e8 / e10;
e12 = e11 * g;
{ d in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ a in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
-> r6 -/ e12 in [-5121b-34, 5121b-34] }
