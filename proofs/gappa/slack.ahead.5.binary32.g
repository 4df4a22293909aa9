# ways to compute gamma lr u, each with its error relative to it
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((lr * u));
r2 = b32((r1 * gamma));
e3 = lr * u;
e4 = e3 * gamma;
e5 = e4 * s;
r6 = b32((u * gamma));
r7 = b32((r6 * lr));
e8 = u * gamma;
e9 = e8 * lr;
e10 = e9 * s;
{ lr in [1b-124, 1b126]
/\ u in [1b-124, 1b126]
/\ gamma in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
-> (r2 * s) -/ e5 in [-2049b-34, 2049b-34]
/\ (r7 * s) -/ e10 in [-2049b-34, 2049b-34] }
