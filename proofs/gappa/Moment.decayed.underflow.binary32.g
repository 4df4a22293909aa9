# Moment.decayed: its error where every result is subnormal
# binary32, bound 1 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
g = b32(g_);
decay = b32(decay_);
theta = b32(theta_);
r1 = b32((decay * theta));
r2 = b32((g + r1));
e3 = decay * theta;
e4 = g + e3;
{ |g| <= 1
/\ decay in [0, 1]
/\ |theta| <= 1
-> |r2 - e4| <= 1024b-160 }
