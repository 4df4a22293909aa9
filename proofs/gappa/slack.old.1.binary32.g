# ways to compute base beta scale, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((beta * scale));
r2 = b32((base * s));
r3 = b32((r2 * s));
e4 = beta * scale;
e5 = base * s;
e6 = e5 * s;
e7 = e4 * e6;
{ beta in [1b-124, 1b126]
/\ scale in [1b-124, 1b126]
/\ base in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
-> (r1 * r3) -/ e7 in [-3073b-34, 3073b-34] }
