# ways to compute eps^0.5 g v^-0.5, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((eps * s));
r2 = b64((v * s));
r3 = b64((r1 / r2));
r4 = b64((sqrt(r3)));
r5 = b64((r4 * g));
e6 = eps * s;
e7 = v * s;
e8 = e6 / e7;
e9 = sqrt(e8);
e10 = e9 * g;
r11 = b64((sqrt(r1)));
r12 = b64((r11 * g));
r13 = b64((sqrt(r2)));
r14 = b64((r12 / r13));
e15 = sqrt(e6);
e16 = e15 * g;
e17 = sqrt(e7);
e18 = e16 / e17;
r19 = b64((g * r11));
r20 = b64((1 / r13));
r21 = b64((r19 * r20));
e22 = g * e15;
e23 = 1 / e17;
e24 = e22 * e23;
r25 = b64((r11 * r20));
r26 = b64((r25 * g));
e27 = e15 * e23;
e28 = e27 * g;
{ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ g in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e22 in [1b-124, 1b126]
/\ e23 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e27 in [1b-124, 1b126]
/\ e28 in [1b-124, 1b126]
-> r5 -/ e10 in [-1b-34, 1b-34]
/\ r14 -/ e18 in [-1b-34, 1b-34]
/\ r21 -/ e24 in [-1b-34, 1b-34]
/\ r26 -/ e28 in [-1b-34, 1b-34] }
