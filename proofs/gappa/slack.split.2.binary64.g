# ways to compute p, each with its error relative to it
# binary64, bound 1 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((p * s));
e2 = p * s;
{ p in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e2 in [1b-1020, 1b1022]
-> r1 -/ e2 in [-1024b-63, 1024b-63] }
