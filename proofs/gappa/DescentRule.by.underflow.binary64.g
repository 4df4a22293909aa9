# DescentRule.by: its error where every result is subnormal
# binary64, bound 0 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
theta = b64(theta_);
u = b64(u_);
r1 = b64((theta - u));
e2 = theta - u;
{ |theta| <= 1
/\ |u| <= 1
-> |r1 - e2| <= 0b-160 }
