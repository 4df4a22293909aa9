# DescentRule.along: its error where every result is subnormal
# binary64, bound 1 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
theta = b64(theta_);
lr = b64(lr_);
p = b64(p_);
r1 = b64((lr * p));
r2 = b64((theta - r1));
e3 = lr * p;
e4 = theta - e3;
{ |theta| <= 1
/\ lr in [0, 1]
/\ |p| <= 1
-> |r2 - e4| <= 1024b-160 }
