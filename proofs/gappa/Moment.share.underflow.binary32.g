# Moment.share: its error where every result is subnormal
# binary32, bound 1 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
beta = b32(beta_);
v = b32(v_);
r1 = b32((beta * v));
e2 = beta * v;
{ beta in [0, 1]
/\ v in [0, 1]
-> |r1 - e2| <= 1024b-160 }
