# Moment.infinityNorm: its error relative to the result
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((beta * v));
e2 = beta * v;
{ beta in [1b-1020, 1b1022]
/\ v in [1b-1020, 1b1022]
/\ e2 in [1b-1020, 1b1022]
-> r1 -/ e2 in [-1024b-63, 1024b-63] }
