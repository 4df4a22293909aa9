# Moment.incremental: its error where every result is subnormal
# binary32, bound 1 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
m = b32(m_);
oneMinusBeta = b32(oneMinusBeta_);
x = b32(x_);
r1 = b32((x - m));
r2 = b32((oneMinusBeta * r1));
r3 = b32((m + r2));
e4 = x - m;
e5 = oneMinusBeta * e4;
e6 = m + e5;
{ |m| <= 1
/\ oneMinusBeta in [0, 1]
/\ |x| <= 1
-> |r3 - e6| <= 1024b-160 }
