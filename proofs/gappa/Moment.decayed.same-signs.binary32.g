# Moment.decayed: its error relative to the result, where no terms have opposite signs
# binary32, bound 2.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((decay * theta));
r2 = b32((g + r1));
e3 = decay * theta;
e4 = g + e3;
{ g in [1b-124, 1b126]
/\ decay in [1b-124, 1b126]
/\ theta in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
-> r2 -/ e4 in [-2049b-34, 2049b-34] }
