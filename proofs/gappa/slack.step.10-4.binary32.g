# ways to compute eps^-1 lr sum, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((eps * s));
r2 = b64((lr / r1));
r3 = b64((r2 * sum));
e4 = eps * s;
e5 = lr / e4;
e6 = e5 * sum;
r7 = b64((sqrt(c2)));
r8 = b64((lr * r7));
r9 = b64((eps * r7));
r10 = b64((r9 * s));
r11 = b64((r8 / r10));
r12 = b64((r11 * sum));
e13 = sqrt(c2);
e14 = lr * e13;
e15 = eps * e13;
e16 = e15 * s;
e17 = e14 / e16;
e18 = e17 * sum;
r19 = b64((lr * sum));
r20 = b64((1 / r1));
r21 = b64((r19 * r20));
e22 = lr * sum;
e23 = 1 / e4;
e24 = e22 * e23;
r25 = b64((r8 * sum));
r26 = b64((1 / r10));
r27 = b64((r25 * r26));
e28 = e14 * sum;
e29 = 1 / e16;
e30 = e28 * e29;
r31 = b64((sum * r20));
r32 = b64((lr * r31));
e33 = sum * e23;
e34 = lr * e33;
r35 = b64((sum * r26));
r36 = b64((r8 * r35));
e37 = sum * e29;
e38 = e14 * e37;
{ lr in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ sum in [1b-124, 1b126]
/\ c2 in [1b-124, 1b126]
/\ e4 in [1b-124, 1b126]
/\ e5 in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e22 in [1b-124, 1b126]
/\ e23 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e28 in [1b-124, 1b126]
/\ e29 in [1b-124, 1b126]
/\ e30 in [1b-124, 1b126]
/\ e33 in [1b-124, 1b126]
/\ e34 in [1b-124, 1b126]
/\ e37 in [1b-124, 1b126]
/\ e38 in [1b-124, 1b126]
-> r3 -/ e6 in [-1b-34, 1b-34]
/\ r12 -/ e18 in [-1b-34, 1b-34]
/\ r21 -/ e24 in [-1b-34, 1b-34]
/\ r27 -/ e30 in [-1b-34, 1b-34]
/\ r32 -/ e34 in [-1b-34, 1b-34]
/\ r36 -/ e38 in [-1b-34, 1b-34] }
