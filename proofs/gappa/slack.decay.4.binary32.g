# ways to compute lr w, each with its error relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((w * s));
r2 = b32((lr * r1));
e3 = w * s;
e4 = lr * e3;
e5 = e4 * s;
{ lr in [1b-124, 1b126]
/\ w in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
-> (r2 * s) -/ e5 in [-2049b-34, 2049b-34] }
