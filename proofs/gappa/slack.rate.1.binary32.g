# ways to compute ahead g lr, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32(ahead);
r2 = b32((r1 * lr));
r3 = b32((r2 * g));
e4 = ahead * lr;
e5 = e4 * g;
{ ahead in [1b-124, 1b126]
/\ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
-> r3 -/ e5 in [-3073b-34, 3073b-34] }
