# ways to compute schedule w, each with its error relative to it
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((schedule * w));
e2 = schedule * w;
e3 = e2 * s;
{ schedule in [1b-124, 1b126]
/\ w in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
-> (r1 * s) -/ e3 in [-1024b-34, 1024b-34] }
