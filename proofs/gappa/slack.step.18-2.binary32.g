# ways to compute g, each with its error relative to it
# binary32, bound 3.5009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((eps * s));
r2 = b32(r1);
r3 = b64((sqrt(r2)));
r4 = b64((g * r3));
r5 = b32(r4);
r6 = b64((sqrt(r1)));
r7 = b64((1 / r6));
r8 = b32(r7);
r9 = b64((r5 * r8));
r10 = b32(r9);
e11 = eps * s;
e12 = sqrt(e11);
e13 = g * e12;
e14 = 1 / e12;
e15 = e13 * e14;
r16 = b64((r1 / r1));
r17 = b64((sqrt(r16)));
r18 = b64((r17 * g));
e19 = e11 / e11;
e20 = sqrt(e19);
e21 = e20 * g;
r22 = b64((r6 * g));
r23 = b64((r22 / r6));
e24 = e12 * g;
e25 = e24 / e12;
r26 = b64((g * r6));
r27 = b64((r26 * r7));
{ g in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e11 in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e19 in [1b-124, 1b126]
/\ e20 in [1b-124, 1b126]
/\ e21 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e25 in [1b-124, 1b126]
-> r10 -/ e15 in [-3585b-34, 3585b-34]
/\ r18 -/ e21 in [-3585b-34, 3585b-34]
/\ r23 -/ e25 in [-3585b-34, 3585b-34]
/\ r27 -/ e15 in [-3585b-34, 3585b-34] }
