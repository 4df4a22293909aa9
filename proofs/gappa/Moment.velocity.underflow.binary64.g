# Moment.velocity: its error where every result is subnormal
# binary64, bound 1 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
gamma = b64(gamma_);
u = b64(u_);
g = b64(g_);
r1 = b64((gamma * u));
r2 = b64((r1 + g));
e3 = gamma * u;
e4 = e3 + g;
{ gamma in [0, 1]
/\ |u| <= 1
/\ |g| <= 1
-> |r2 - e4| <= 1024b-160 }
