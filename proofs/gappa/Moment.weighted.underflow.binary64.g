# Moment.weighted: its error where every result is subnormal
# binary64, bound 2 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
gamma = b64(gamma_);
u = b64(u_);
lr = b64(lr_);
g = b64(g_);
r1 = b64((gamma * u));
r2 = b64((lr * g));
r3 = b64((r1 + r2));
e4 = gamma * u;
e5 = lr * g;
e6 = e4 + e5;
{ gamma in [0, 1]
/\ |u| <= 1
/\ lr in [0, 1]
/\ |g| <= 1
-> |r3 - e6| <= 2048b-160 }
