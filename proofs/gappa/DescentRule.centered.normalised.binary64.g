# DescentRule.centered: its error, beside that of what is under the root, relative to the least power of two that no term exceeds, neither exact nor computed
# binary64, bound 4.5009765625 in units of u = 2^-53
@b64 = float<53, -53, ne>;
e1 = lr * g;
e2 = b * b;
e3 = a - e2;
e4 = sqrt(e3);
e5 = e4 + eps;
e6 = e1 / e5;
r7 = b64(t1);
r8 = b64((theta - r7));
e9 = theta - e6;
{ |e6| <= 1
/\ |t1| <= 1
/\ |t1 - e6| <= 3073b-63
/\ |theta| <= 1
-> |r8 - e9| <= 4609b-63 }
