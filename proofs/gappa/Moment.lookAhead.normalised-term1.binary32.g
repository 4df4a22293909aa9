# Moment.lookAhead: the error of a term before its last rounding, relative to it
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((beta * m));
e2 = beta * m;
e3 = e2 / next;
{ beta in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ next in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
-> (r1 / next) -/ e3 in [-1024b-34, 1024b-34] }
