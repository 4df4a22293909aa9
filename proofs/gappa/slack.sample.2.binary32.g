# ways to compute g^2 gain, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((gain * g));
r2 = b32((r1 * g));
e3 = gain * g;
e4 = e3 * g;
r5 = b32((g / 100));
r6 = b32((r1 * r5));
e7 = g / 100;
e8 = e3 * e7;
e9 = 100 * e8;
{ gain in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
-> r2 -/ e4 in [-3073b-34, 3073b-34]
/\ (100 * r6) -/ e9 in [-3073b-34, 3073b-34] }
