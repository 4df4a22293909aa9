# Moment.sum: its error relative to the result
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((a + x));
e2 = a + x;
{ a in [1b-124, 1b126]
/\ x in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
-> r1 -/ e2 in [-1024b-34, 1024b-34] }
