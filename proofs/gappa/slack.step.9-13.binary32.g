# ways to compute c2^0.5 lr sum v^-0.5, each with its error relative to it
# binary32, bound 5.0009765625 in units of u = 2^-24
@b32 = float<24, -149, ne>;
@b64 = float<53, -1074, ne>;
r1 = b64((1 / c2));
r2 = b32(r1);
r3 = b64((v * r2));
r4 = b32(r3);
r5 = b64((sqrt(r4)));
r6 = b64((r5 * s));
r7 = b32(r6);
r8 = b64((lr / r7));
r9 = b32(r8);
r10 = b64((r9 * sum));
r11 = b32(r10);
e12 = 1 / c2;
e13 = v * e12;
e14 = sqrt(e13);
e15 = e14 * s;
e16 = lr / e15;
e17 = e16 * sum;
r18 = b64((1 / r7));
r19 = b32(r18);
r20 = b64((sum * r19));
r21 = b32(r20);
r22 = b64((lr * r21));
r23 = b32(r22);
e24 = 1 / e15;
e25 = sum * e24;
e26 = lr * e25;
r27 = b64((v * r1));
r28 = b64((sqrt(r27)));
r29 = b64((r28 * s));
r30 = b64((sum / r29));
r31 = b64((lr * r30));
e32 = sum / e15;
e33 = lr * e32;
r34 = b64((lr / r29));
r35 = b64((r34 * sum));
r36 = b64((1 / r29));
r37 = b64((sum * r36));
r38 = b64((lr * r37));
{ lr in [1b-124, 1b126]
/\ v in [1b-124, 1b126]
/\ c2 in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ sum in [1b-124, 1b126]
/\ e12 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e15 in [1b-124, 1b126]
/\ e16 in [1b-124, 1b126]
/\ e17 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e25 in [1b-124, 1b126]
/\ e26 in [1b-124, 1b126]
/\ e32 in [1b-124, 1b126]
/\ e33 in [1b-124, 1b126]
-> r11 -/ e17 in [-5121b-34, 5121b-34]
/\ r23 -/ e26 in [-5121b-34, 5121b-34]
/\ r31 -/ e33 in [-5121b-34, 5121b-34]
/\ r35 -/ e17 in [-5121b-34, 5121b-34]
/\ r38 -/ e26 in [-5121b-34, 5121b-34] }
