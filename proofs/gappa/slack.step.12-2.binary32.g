# ways to compute eps^-1 g lr, each with its error relative to it
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((lr * g));
r2 = b32(r1);
r3 = b64((eps * s));
r4 = b32(r3);
r5 = b64((1 / r4));
r6 = b32(r5);
r7 = b64((r2 * r6));
r8 = b32(r7);
e9 = lr * g;
e10 = eps * s;
e11 = 1 / e10;
e12 = e9 * e11;
r13 = b64((g / r3));
r14 = b64((lr * r13));
e15 = g / e10;
e16 = lr * e15;
r17 = b64((lr / r3));
r18 = b64((r17 * g));
e19 = lr / e10;
e20 = e19 * g;
r21 = b64((1 / r3));
r22 = b64((r1 * r21));
{ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e19 in [1b-124, 1b126]
/\ e20 in [1b-124, 1b126]
-> r8 -/ e12 in [-4097b-34, 4097b-34]
/\ r14 -/ e16 in [-4097b-34, 4097b-34]
/\ r18 -/ e20 in [-4097b-34, 4097b-34]
/\ r22 -/ e12 in [-4097b-34, 4097b-34] }
