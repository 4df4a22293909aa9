# ways to compute lr sum, each with its error relative to it
# binary32, bound 1.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b32((lr * sum));
e2 = lr * sum;
r3 = b64((lr * sum));
r4 = b32(r3);
{ lr in [1b-124, 1b126]
/\ sum in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
-> r1 -/ e2 in [-1025b-34, 1025b-34]
/\ r4 -/ e2 in [-1025b-34, 1025b-34]
/\ r3 -/ e2 in [-1025b-34, 1025b-34] }
