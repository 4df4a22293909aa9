# Moment.sum: its error where every result is subnormal
# binary32, bound 0 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
a = b32(a_);
x = b32(x_);
r1 = b32((a + x));
e2 = a + x;
{ a in [0, 1]
/\ x in [0, 1]
-> |r1 - e2| <= 0b-160 }
