# ways to compute eps^-1 lr m, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((eps * s));
r2 = b64((m / r1));
r3 = b64((lr * r2));
e4 = eps * s;
e5 = m / e4;
e6 = lr * e5;
r7 = b64((lr / r1));
r8 = b64((r7 * m));
e9 = lr / e4;
e10 = e9 * m;
r11 = b64((lr * m));
r12 = b64((1 / r1));
r13 = b64((r11 * r12));
e14 = lr * m;
e15 = 1 / e4;
e16 = e14 * e15;
r17 = b64((m * r12));
r18 = b64((lr * r17));
e19 = m * e15;
e20 = lr * e19;
{ lr in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e19 in [1b-124, 1b126]
/\ e20 in [1b-124, 1b126]
-> r3 -/ e6 in [-1b-34, 1b-34]
/\ r8 -/ e10 in [-1b-34, 1b-34]
/\ r13 -/ e16 in [-1b-34, 1b-34]
/\ r18 -/ e20 in [-1b-34, 1b-34] }
