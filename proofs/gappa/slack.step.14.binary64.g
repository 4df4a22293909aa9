# ways to compute g lr sum^-0.5, each with its error relative to it
# binary64, bound 5.0009765625 in units of u = 2^-53
@b64 = float<53, -1074, ne>;
r1 = b64((lr * g));
r2 = b64((sqrt(sum)));
r3 = b64((r2 * s));
r4 = b64((r1 / r3));
e5 = lr * g;
e6 = sqrt(sum);
e7 = e6 * s;
e8 = e5 / e7;
r9 = b64((g / r3));
r10 = b64((lr * r9));
e11 = g / e7;
e12 = lr * e11;
r13 = b64((lr / r3));
r14 = b64((r13 * g));
e15 = lr / e7;
e16 = e15 * g;
r17 = b64((1 / r3));
r18 = b64((r1 * r17));
e19 = 1 / e7;
e20 = e5 * e19;
r21 = b64((g * r17));
r22 = b64((lr * r21));
e23 = g * e19;
e24 = lr * e23;
{ lr in [1b-1020, 1b1022]
/\ g in [1b-1020, 1b1022]
/\ sum in [1b-1020, 1b1022]
/\ s in [1b-1020, 1b1022]
/\ e5 in [1b-1020, 1b1022]
/\ e6 in [1b-1020, 1b1022]
/\ e7 in [1b-1020, 1b1022]
/\ e8 in [1b-1020, 1b1022]
/\ e11 in [1b-1020, 1b1022]
/\ e12 in [1b-1020, 1b1022]
/\ e15 in [1b-1020, 1b1022]
/\ e16 in [1b-1020, 1b1022]
/\ e19 in [1b-1020, 1b1022]
/\ e20 in [1b-1020, 1b1022]
/\ e23 in [1b-1020, 1b1022]
/\ e24 in [1b-1020, 1b1022]
-> r4 -/ e8 in [-5121b-63, 5121b-63]
/\ r10 -/ e12 in [-5121b-63, 5121b-63]
/\ r14 -/ e16 in [-5121b-63, 5121b-63]
/\ r18 -/ e20 in [-5121b-63, 5121b-63]
/\ r22 -/ e24 in [-5121b-63, 5121b-63] }
