# ways to compute c1^-1 lr m v^-1, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((m / c1));
r2 = b64((v * s));
r3 = b64((r1 / r2));
r4 = b64((lr * r3));
e5 = m / c1;
e6 = v * s;
e7 = e5 / e6;
e8 = lr * e7;
r9 = b64((lr / r2));
r10 = b64((r9 * r1));
e11 = lr / e6;
e12 = e11 * e5;
r13 = b64((lr / c1));
r14 = b64((r13 / r2));
r15 = b64((r14 * m));
e16 = lr / c1;
e17 = e16 / e6;
e18 = e17 * m;
r19 = b64((r13 * m));
r20 = b64((1 / r2));
r21 = b64((r19 * r20));
e22 = e16 * m;
e23 = 1 / e6;
e24 = e22 * e23;
{ lr in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e22 in [1b-124, 1b126]
/\ e23 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
-> r4 -/ e8 in [-1b-34, 1b-34]
/\ r10 -/ e12 in [-1b-34, 1b-34]
/\ r15 -/ e18 in [-1b-34, 1b-34]
/\ r21 -/ e24 in [-1b-34, 1b-34] }
