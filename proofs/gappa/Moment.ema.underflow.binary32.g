# Moment.ema: its error where every result is subnormal
# binary32, bound 2 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
beta = b32(beta_);
m = b32(m_);
oneMinusBeta = b32(oneMinusBeta_);
x = b32(x_);
r1 = b32((beta * m));
r2 = b32((oneMinusBeta * x));
r3 = b32((r1 + r2));
e4 = beta * m;
e5 = oneMinusBeta * x;
e6 = e4 + e5;
{ beta in [0, 1]
/\ |m| <= 1
/\ oneMinusBeta in [0, 1]
/\ |x| <= 1
-> |r3 - e6| <= 2048b-160 }
