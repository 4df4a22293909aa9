# Moment.velocity: its error where every result is subnormal
# binary32, bound 1 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
gamma = b32(gamma_);
u = b32(u_);
g = b32(g_);
r1 = b32((gamma * u));
r2 = b32((r1 + g));
e3 = gamma * u;
e4 = e3 + g;
{ gamma in [0, 1]
/\ |u| <= 1
/\ |g| <= 1
-> |r2 - e4| <= 1024b-160 }
