# DescentRule.along: the error of what is taken from the parameter, relative to it
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((lr * p));
e2 = lr * p;
{ lr in [1b-124, 1b126]
/\ p in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
-> r1 -/ e2 in [-1024b-34, 1024b-34] }
