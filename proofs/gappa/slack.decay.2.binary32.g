# ways to compute decay lr theta, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((lr * decay));
r2 = b32((r1 * s));
r3 = b32((r2 * theta));
e4 = lr * decay;
e5 = e4 * s;
e6 = e5 * theta;
e7 = e6 * s;
r8 = b32((decay * theta));
r9 = b32((r8 * s));
r10 = b32((lr * r9));
e11 = decay * theta;
e12 = e11 * s;
e13 = lr * e12;
e14 = e13 * s;
{ lr in [1b-124, 1b126]
/\ decay in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ theta in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
-> (r3 * s) -/ e7 in [-3073b-34, 3073b-34]
/\ (r10 * s) -/ e14 in [-3073b-34, 3073b-34] }
