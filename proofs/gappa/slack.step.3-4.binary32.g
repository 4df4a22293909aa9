# ways to compute c1^-1 eps^-0.5 lr m, each with its error relative to it
# binary32, bound 0.0009765625 in units of u = 2^-24
@b64 = float<53, -1074, ne>;
r1 = b64((m / c1));
r2 = b64((eps * s));
r3 = b64((sqrt(r2)));
r4 = b64((r1 / r3));
r5 = b64((lr * r4));
e6 = m / c1;
e7 = eps * s;
e8 = sqrt(e7);
e9 = e6 / e8;
e10 = lr * e9;
r11 = b64((lr / r3));
r12 = b64((r11 * r1));
e13 = lr / e8;
e14 = e13 * e6;
r15 = b64((lr / c1));
r16 = b64((r15 / r3));
r17 = b64((r16 * m));
e18 = lr / c1;
e19 = e18 / e8;
e20 = e19 * m;
r21 = b64((r15 * m));
r22 = b64((1 / r3));
r23 = b64((r21 * r22));
e24 = e18 * m;
e25 = 1 / e8;
e26 = e24 * e25;
{ lr in [1b-124, 1b126]
/\ m in [1b-124, 1b126]
/\ c1 in [1b-124, 1b126]
/\ eps in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e6 in [1b-124, 1b126]
/\ e7 in [1b-124, 1b126]
/\ e8 in [1b-124, 1b126]
/\ e9 in [1b-124, 1b126]
/\ e10 in [1b-124, 1b126]
/\ e13 in [1b-124, 1b126]
/\ e14 in [1b-124, 1b126]
/\ e18 in [1b-124, 1b126]
/\ e19 in [1b-124, 1b126]
/\ e20 in [1b-124, 1b126]
/\ e24 in [1b-124, 1b126]
/\ e25 in [1b-124, 1b126]
/\ e26 in [1b-124, 1b126]
-> r5 -/ e10 in [-1b-34, 1b-34]
/\ r12 -/ e14 in [-1b-34, 1b-34]
/\ r17 -/ e20 in [-1b-34, 1b-34]
/\ r23 -/ e26 in [-1b-34, 1b-34] }
