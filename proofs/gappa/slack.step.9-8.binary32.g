# ways to compute c2^0.5 lr sum v^-0.5, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((v / c2));
r2 = b64((sqrt(r1)));
r3 = b64((r2 * s));
r4 = b64((sum / r3));
r5 = b64((lr * r4));
e6 = v / c2;
e7 = sqrt(e6);
e8 = e7 * s;
e9 = sum / e8;
e10 = lr * e9;
r11 = b64((sqrt(v)));
r12 = b64((sqrt(c2)));
r13 = b64((1 / r12));
r14 = b64((r11 * r13));
r15 = b64((r14 * s));
r16 = b64((sum / r15));
r17 = b64((lr * r16));
e18 = sqrt(v);
e19 = sqrt(c2);
e20 = 1 / e19;
e21 = e18 * e20;
e22 = e21 * s;
e23 = sum / e22;
e24 = lr * e23;
r25 = b64((r11 / r12));
r26 = b64((r25 * s));
r27 = b64((sum / r26));
r28 = b64((lr * r27));
e29 = e18 / e19;
e30 = e29 * s;
e31 = sum / e30;
e32 = lr * e31;
r33 = b64((lr * r12));
r34 = b64((r11 * s));
r35 = b64((sum / r34));
r36 = b64((r33 * r35));
e37 = lr * e19;
e38 = e18 * s;
e39 = sum / e38;
e40 = e37 * e39;
r41 = b64((lr / r3));
r42 = b64((r41 * sum));
e43 = lr / e8;
e44 = e43 * sum;
r45 = b64((lr / r15));
r46 = b64((r45 * sum));
e47 = lr / e22;
e48 = e47 * sum;
r49 = b64((lr / r26));
r50 = b64((r49 * sum));
e51 = lr / e30;
e52 = e51 * sum;
r53 = b64((r33 / r34));
r54 = b64((r53 * sum));
e55 = e37 / e38;
e56 = e55 * sum;
{ lr in [1b-124, 1b126]
/\ sum in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ c2 in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e19 in [1b-124, 1b126]
/\ e20 in [1b-124, 1b126]
/\ e21 in [1b-124, 1b126]
/\ e22 in [1b-124, 1b126]
/\ e23 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e29 in [1b-124, 1b126]
/\ e30 in [1b-124, 1b126]
/\ e31 in [1b-124, 1b126]
/\ e32 in [1b-124, 1b126]
/\ e37 in [1b-124, 1b126]
/\ e38 in [1b-124, 1b126]
/\ e39 in [1b-124, 1b126]
/\ e40 in [1b-124, 1b126]
/\ e43 in [1b-124, 1b126]
/\ e44 in [1b-124, 1b126]
/\ e47 in [1b-124, 1b126]
/\ e48 in [1b-124, 1b126]
/\ e51 in [1b-124, 1b126]
/\ e52 in [1b-124, 1b126]
/\ e55 in [1b-124, 1b126]
/\ e56 in [1b-124, 1b126]
-> r5 -/ e10 in [-1b-34, 1b-34]
/\ r17 -/ e24 in [-1b-34, 1b-34]
/\ r28 -/ e32 in [-1b-34, 1b-34]
/\ r36 -/ e40 in [-1b-34, 1b-34]
/\ r42 -/ e44 in [-1b-34, 1b-34]
/\ r46 -/ e48 in [-1b-34, 1b-34]
/\ r50 -/ e52 in [-1b-34, 1b-34]
/\ r54 -/ e56 in [-1b-34, 1b-34] }
