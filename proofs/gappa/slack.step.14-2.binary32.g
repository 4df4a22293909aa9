# ways to compute g lr sum^-0.5, each with its error relative to it
# binary32, bound 4.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((lr * g));
r2 = b32(r1);
r3 = b64((sqrt(sum)));
r4 = b64((r3 * s));
r5 = b32(r4);
r6 = b64((1 / r5));
r7 = b32(r6);
r8 = b64((r2 * r7));
r9 = b32(r8);
e10 = lr * g;
e11 = sqrt(sum);
e12 = e11 * s;
e13 = 1 / e12;
e14 = e10 * e13;
r15 = b64((g / r4));
r16 = b64((lr * r15));
e17 = g / e12;
e18 = lr * e17;
r19 = b64((lr / r4));
r20 = b64((r19 * g));
e21 = lr / e12;
e22 = e21 * g;
r23 = b64((1 / r4));
r24 = b64((r1 * r23));
{ lr in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ sum in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e21 in [1b-124, 1b126]
/\ e22 in [1b-124, 1b126]
-> r9 -/ e14 in [-4097b-34, 4097b-34]
/\ r16 -/ e18 in [-4097b-34, 4097b-34]
/\ r20 -/ e22 in [-4097b-34, 4097b-34]
/\ r24 -/ e14 in [-4097b-34, 4097b-34] }
