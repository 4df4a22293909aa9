# ways to compute beta c^-1 m, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((1 / c));
r2 = b32((m * r1));
r3 = b32((beta * r2));
e4 = 1 / c;
e5 = m * e4;
e6 = beta * e5;
{ beta in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
-> r3 -/ e6 in [-3073b-34, 3073b-34] }
