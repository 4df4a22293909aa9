# Moment.weighted: its error relative to the result, where no terms have opposite signs
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((gamma * u));
r2 = b32((lr * g));
r3 = b32((r1 + r2));
e4 = gamma * u;
e5 = lr * g;
e6 = e4 + e5;
{ gamma in [1b-124, 1b126]
/\ u in [1b-124, 1b126]
/\ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
-> r3 -/ e6 in [-2049b-34, 2049b-34] }
