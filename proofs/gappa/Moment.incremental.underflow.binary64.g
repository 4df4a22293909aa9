# Moment.incremental: its error where every result is subnormal
# binary64, bound 1 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
m = b64(m_);
oneMinusBeta = b64(oneMinusBeta_);
x = b64(x_);
r1 = b64((x - m));
r2 = b64((oneMinusBeta * r1));
r3 = b64((m + r2));
e4 = x - m;
e5 = oneMinusBeta * e4;
e6 = m + e5;
{ |m| <= 1
/\ oneMinusBeta in [0, 1]
/\ |x| <= 1
-> |r3 - e6| <= 1024b-160 }
