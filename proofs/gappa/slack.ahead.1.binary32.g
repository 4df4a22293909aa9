# ways to compute u, each with its error relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((1 * s));
r2 = b32((r1 * u));
e3 = 1 * s;
e4 = e3 * u;
e5 = e4 * s;
{ s in [1b-124, 1b126]
/\ u in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
-> (r2 * s) -/ e5 in [-2049b-34, 2049b-34] }
