# ways to compute c1^-1 eps^-0.5 lr m, each with its error relative to it
# binary32, bound 5.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((1 / c1));
r2 = b32(r1);
r3 = b64((m * r2));
r4 = b32(r3);
r5 = b64((eps * s));
r6 = b64((sqrt(r5)));
r7 = b64((1 / r6));
r8 = b32(r7);
r9 = b64((r4 * r8));
r10 = b32(r9);
r11 = b64((lr * r10));
r12 = b32(r11);
e13 = 1 / c1;
e14 = m * e13;
e15 = eps * s;
e16 = sqrt(e15);
e17 = 1 / e16;
e18 = e14 * e17;
e19 = lr * e18;
r20 = b64((m * r1));
r21 = b64((r20 / r6));
r22 = b64((lr * r21));
e23 = e14 / e16;
e24 = lr * e23;
r25 = b64((lr / r6));
r26 = b64((r25 * r20));
e27 = lr / e16;
e28 = e27 * e14;
r29 = b64((r20 * r7));
r30 = b64((lr * r29));
{ lr in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e19 in [1b-124, 1b126]
/\ e23 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e27 in [1b-124, 1b126]
/\ e28 in [1b-124, 1b126]
-> r12 -/ e19 in [-5121b-34, 5121b-34]
/\ r22 -/ e24 in [-5121b-34, 5121b-34]
/\ r26 -/ e28 in [-5121b-34, 5121b-34]
/\ r30 -/ e19 in [-5121b-34, 5121b-34] }
