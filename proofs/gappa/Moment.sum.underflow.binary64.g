# Moment.sum: its error where every result is subnormal
# binary64, bound 0 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
a = b64(a_);
x = b64(x_);
r1 = b64((a + x));
e2 = a + x;
{ a in [0, 1]
/\ x in [0, 1]
-> |r1 - e2| <= 0b-160 }
