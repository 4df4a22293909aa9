# AdamVariantRule.adamax: its error, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 3.5009765625 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = rate * m;
e2 = u + eps;
e3 = e1 / e2;
r4 = b64(t1);
r5 = b64((theta - r4));
e6 = theta - e3;
{ |e3| <= 1
/\ |t1| <= 1
/\ |t1 - e3| <= 2049b-63
/\ |theta| <= 1
-> |r5 - e6| <= 3585b-63 }
