# ways to compute gain x, each with its error relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((x * s));
r2 = b32((gain * r1));
e3 = x * s;
e4 = gain * e3;
e5 = e4 * s;
{ gain in [1b-124, 1b126]
/\ x in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
-> (r2 * s) -/ e5 in [-2049b-34, 2049b-34] }
