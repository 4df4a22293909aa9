# ways to compute gain x, each with its error relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((gain / scale));
r2 = b32((r1 * x));
e3 = gain / scale;
e4 = e3 * x;
e5 = scale * e4;
r6 = b32((gain * x));
e7 = gain * x;
{ scale in [1b-124, 1b126]
/\ gain in [1b-124, 1b126]
/\ x in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
-> (scale * r2) -/ e5 in [-2049b-34, 2049b-34]
/\ r6 -/ e7 in [-2049b-34, 2049b-34] }
