# Moment.lookAhead: its error relative to the result, where no terms have opposite signs
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((beta * m));
r2 = b32((r1 / next));
r3 = b32((oneMinusBeta * g));
r4 = b32((r3 / c1));
r5 = b32((r2 + r4));
e6 = beta * m;
e7 = e6 / next;
e8 = oneMinusBeta * g;
e9 = e8 / c1;
e10 = e7 + e9;
{ beta in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ next in [1b-124, 1b126]
/\ oneMinusBeta in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
-> r5 -/ e10 in [-3073b-34, 3073b-34] }
