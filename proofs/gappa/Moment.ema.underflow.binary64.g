# Moment.ema: its error where every result is subnormal
# binary64, bound 2 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
beta = b64(beta_);
m = b64(m_);
oneMinusBeta = b64(oneMinusBeta_);
x = b64(x_);
r1 = b64((beta * m));
r2 = b64((oneMinusBeta * x));
r3 = b64((r1 + r2));
e4 = beta * m;
e5 = oneMinusBeta * x;
e6 = e4 + e5;
{ beta in [0, 1]
/\ |m| <= 1
/\ oneMinusBeta in [0, 1]
/\ |x| <= 1
-> |r3 - e6| <= 2048b-160 }
