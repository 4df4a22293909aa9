# ways to compute lr x, each with its error relative to it
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((lr * x));
e2 = lr * x;
e3 = e2 * s;
{ lr in [1b-124, 1b126]
/\ x in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
-> (r1 * s) -/ e3 in [-1024b-34, 1024b-34] }
