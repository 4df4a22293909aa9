# DescentRule.ahead: its error where every result is subnormal
# binary64, bound 2 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
theta = b64(theta_);
lr = b64(lr_);
g = b64(g_);
gamma = b64(gamma_);
u = b64(u_);
r1 = b64((gamma * u));
r2 = b64((g + r1));
r3 = b64((lr * r2));
r4 = b64((theta - r3));
e5 = gamma * u;
e6 = g + e5;
e7 = lr * e6;
e8 = theta - e7;
{ |theta| <= 1
/\ lr in [0, 1]
/\ |g| <= 1
/\ gamma in [0, 1]
/\ |u| <= 1
-> |r4 - e8| <= 2048b-160 }
