# DescentRule.along: its error where every result is subnormal
# binary32, bound 1 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
theta = b32(theta_);
lr = b32(lr_);
p = b32(p_);
r1 = b32((lr * p));
r2 = b32((theta - r1));
e3 = lr * p;
e4 = theta - e3;
{ |theta| <= 1
/\ lr in [0, 1]
/\ |p| <= 1
-> |r2 - e4| <= 1024b-160 }
