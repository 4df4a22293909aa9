# ways to compute sum, each with its error relative to it
# binary64, bound 4.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((sum * s));
r2 = b64((r1 / scale));
r3 = b64((r2 * scale));
r4 = b64((r3 * s));
e5 = sum * s;
e6 = e5 / scale;
e7 = e6 * scale;
e8 = e7 * s;
{ sum in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ scale in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-4097b-63, 4097b-63] }
