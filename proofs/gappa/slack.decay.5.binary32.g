# ways to compute decay schedule theta, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((schedule * decay));
r2 = b32((r1 * s));
r3 = b32((r2 * theta));
e4 = schedule * decay;
e5 = e4 * s;
e6 = e5 * theta;
e7 = e6 * s;
{ schedule in [1b-124, 1b126]
/\ decay in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ theta in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
-> (r3 * s) -/ e7 in [-3073b-34, 3073b-34] }
