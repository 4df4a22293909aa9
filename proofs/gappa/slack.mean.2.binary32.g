# ways to compute b^2, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32(b);
r2 = b32((r1 * r1));
e3 = b * b;
e4 = e3 * s;
{ b in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
-> (r2 * s) -/ e4 in [-3073b-34, 3073b-34] }
