# Moment.weighted: its error where every result is subnormal
# binary32, bound 2 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
gamma = b32(gamma_);
u = b32(u_);
lr = b32(lr_);
g = b32(g_);
r1 = b32((gamma * u));
r2 = b32((lr * g));
r3 = b32((r1 + r2));
e4 = gamma * u;
e5 = lr * g;
e6 = e4 + e5;
{ gamma in [0, 1]
/\ |u| <= 1
/\ lr in [0, 1]
/\ |g| <= 1
-> |r3 - e6| <= 2048b-160 }
