# DescentRule.by: its error where every result is subnormal
# binary32, bound 0 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
theta = b32(theta_);
u = b32(u_);
r1 = b32((theta - u));
e2 = theta - u;
{ |theta| <= 1
/\ |u| <= 1
-> |r1 - e2| <= 0b-160 }
