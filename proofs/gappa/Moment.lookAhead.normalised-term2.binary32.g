# Moment.lookAhead: the error of a term before its last rounding, relative to it
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((oneMinusBeta * g));
e2 = oneMinusBeta * g;
e3 = e2 / c1;
{ oneMinusBeta in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
-> (r1 / c1) -/ e3 in [-1024b-34, 1024b-34] }
