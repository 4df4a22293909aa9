# ways to compute m, each with its error relative to it
# binary32, bound 1.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b32((1 * m));
e2 = 1 * m;
r3 = b32((m * s));
r4 = b32((1 * r3));
e5 = m * s;
e6 = 1 * e5;
r7 = b64((1 * m));
r8 = b32(r7);
{ m in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
-> r1 -/ e2 in [-1025b-34, 1025b-34]
/\ r4 -/ e6 in [-1025b-34, 1025b-34]
/\ r8 -/ e2 in [-1025b-34, 1025b-34]
/\ r7 -/ e2 in [-1025b-34, 1025b-34] }
