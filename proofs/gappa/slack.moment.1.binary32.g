# ways to compute sum, each with its error relative to it
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((sum * s));
r2 = b32((r1 / scale));
r3 = b32((r2 * scale));
r4 = b32((r3 * s));
e5 = sum * s;
e6 = e5 / scale;
e7 = e6 * scale;
e8 = e7 * s;
{ sum in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ scale in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
-> r4 -/ e8 in [-4097b-34, 4097b-34] }
