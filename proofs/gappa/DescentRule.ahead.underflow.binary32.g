# DescentRule.ahead: its error where every result is subnormal
# binary32, bound 2 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
theta = b32(theta_);
lr = b32(lr_);
g = b32(g_);
gamma = b32(gamma_);
u = b32(u_);
r1 = b32((gamma * u));
r2 = b32((g + r1));
r3 = b32((lr * r2));
r4 = b32((theta - r3));
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
