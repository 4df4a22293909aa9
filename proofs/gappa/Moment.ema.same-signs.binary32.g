# Moment.ema: its error relative to the result, where no terms have opposite signs
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((beta * m));
r2 = b32((oneMinusBeta * x));
r3 = b32((r1 + r2));
e4 = beta * m;
e5 = oneMinusBeta * x;
e6 = e4 + e5;
{ beta in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ oneMinusBeta in [1b-124, 1b126]
/\ x in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
-> r3 -/ e6 in [-2049b-34, 2049b-34] }
