# AdamVariantRule.scheduled: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 9.5087890625 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = m / c1;
e2 = lr * e1;
e3 = v / c2;
e4 = sqrt(e3);
e5 = e4 + eps;
e6 = e2 / e5;
e7 = decay * theta;
r8 = b64(t1);
r9 = b64(e7);
r10 = b64((r8 + r9));
r11 = b64((schedule * r10));
r12 = b64((theta - r11));
e13 = e6 + e7;
e14 = schedule * e13;
e15 = theta - e14;
{ |e6| <= 1
/\ |t1| <= 1
/\ |t1 - e6| <= 4617b-63
/\ |e7| <= 1
/\ |theta| <= 1
/\ schedule in [0, 1]
-> |r12 - e15| <= 9737b-63 }
