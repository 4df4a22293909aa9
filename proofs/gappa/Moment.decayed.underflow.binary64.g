# Moment.decayed: its error where every result is subnormal
# binary64, bound 1 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
g = b64(g_);
decay = b64(decay_);
theta = b64(theta_);
r1 = b64((decay * theta));
r2 = b64((g + r1));
e3 = decay * theta;
e4 = g + e3;
{ |g| <= 1
/\ decay in [0, 1]
/\ |theta| <= 1
-> |r2 - e4| <= 1024b-160 }
