# ways to compute lr m v^-0.5, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((sqrt(v)));
r2 = b64((r1 * s));
r3 = b64((m / r2));
r4 = b64((lr * r3));
e5 = sqrt(v);
e6 = e5 * s;
e7 = m / e6;
e8 = lr * e7;
r9 = b64((lr / r2));
r10 = b64((r9 * m));
e11 = lr / e6;
e12 = e11 * m;
r13 = b64((lr * m));
r14 = b64((1 / r2));
r15 = b64((r13 * r14));
e16 = lr * m;
e17 = 1 / e6;
e18 = e16 * e17;
r19 = b64((m * r14));
r20 = b64((lr * r19));
e21 = m * e17;
e22 = lr * e21;
{ lr in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
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
/\ e21 in [1b-124, 1b126]
/\ e22 in [1b-124, 1b126]
-> r4 -/ e8 in [-1b-34, 1b-34]
/\ r10 -/ e12 in [-1b-34, 1b-34]
/\ r15 -/ e18 in [-1b-34, 1b-34]
/\ r20 -/ e22 in [-1b-34, 1b-34] }
