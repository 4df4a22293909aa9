# ways to compute d^0.5 eps^-0.5 g, each with its error relative to it
# binary32, bound 3.5009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((d * s));
r2 = b32(r1);
r3 = b64((sqrt(r2)));
r4 = b64((g * r3));
r5 = b32(r4);
r6 = b64((eps * s));
r7 = b64((sqrt(r6)));
r8 = b64((1 / r7));
r9 = b32(r8);
r10 = b64((r5 * r9));
r11 = b32(r10);
e12 = d * s;
e13 = sqrt(e12);
e14 = g * e13;
e15 = eps * s;
e16 = sqrt(e15);
e17 = 1 / e16;
e18 = e14 * e17;
r19 = b64((r1 / r6));
r20 = b64((sqrt(r19)));
r21 = b64((r20 * g));
e22 = e12 / e15;
e23 = sqrt(e22);
e24 = e23 * g;
r25 = b64((sqrt(r1)));
r26 = b64((r25 * g));
r27 = b64((r26 / r7));
e28 = e13 * g;
e29 = e28 / e16;
r30 = b64((g * r25));
r31 = b64((r30 * r8));
{ g in [1b-124, 1b126]
/\ d in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
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
-> r11 -/ e18 in [-3585b-34, 3585b-34]
/\ r21 -/ e24 in [-3585b-34, 3585b-34]
/\ r27 -/ e29 in [-3585b-34, 3585b-34]
/\ r31 -/ e18 in [-3585b-34, 3585b-34] }
