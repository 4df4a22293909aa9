# ways to compute gamma lr u, each with its error relative to it
# binary64, bound 2.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * u));
r2 = b64((r1 * gamma));
e3 = lr * u;
e4 = e3 * gamma;
e5 = e4 * s;
r6 = b64((u * gamma));
r7 = b64((r6 * lr));
e8 = u * gamma;
e9 = e8 * lr;
e10 = e9 * s;
{ lr in [1b-1020, 1b1022]
/\ u in [1b-1020, 1b1022]
/\ gamma in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e3 in [1b-1020, 1b1022]
/\ e4 in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e9 in [1b-1020, 1b1022]
/\ e10 in [1b-1020, 1b1022]
-> (r2 * s) -/ e5 in [-2049b-63, 2049b-63]
/\ (r7 * s) -/ e10 in [-2049b-63, 2049b-63] }
