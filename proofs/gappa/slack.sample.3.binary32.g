# ways to compute c^-1 m, each with its error relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((1 / c));
r2 = b32((m * r1));
e3 = 1 / c;
e4 = m * e3;
{ m in [1b-124, 1b126]
/\ c in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
-> r2 -/ e4 in [-2049b-34, 2049b-34] }
