# ways to compute eps^-0.5 g lr, each with its error relative to it
# binary32, bound 3.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((lr * g));
r2 = b32(r1);
r3 = b64((eps * s));
r4 = b64((sqrt(r3)));
r5 = b64((1 / r4));
r6 = b32(r5);
r7 = b64((r2 * r6));
r8 = b32(r7);
e9 = lr * g;
e10 = eps * s;
e11 = sqrt(e10);
e12 = 1 / e11;
e13 = e9 * e12;
r14 = b64((g / r4));
r15 = b64((lr * r14));
e16 = g / e11;
e17 = lr * e16;
r18 = b64((lr / r4));
r19 = b64((r18 * g));
e20 = lr / e11;
e21 = e20 * g;
r22 = b64((r1 * r5));
{ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e20 in [1b-124, 1b126]
/\ e21 in [1b-124, 1b126]
-> r8 -/ e13 in [-3073b-34, 3073b-34]
/\ r15 -/ e17 in [-3073b-34, 3073b-34]
/\ r19 -/ e21 in [-3073b-34, 3073b-34]
/\ r22 -/ e13 in [-3073b-34, 3073b-34] }
