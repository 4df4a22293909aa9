# Moment.share: its error where every result is subnormal
# binary64, bound 1 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
beta = b64(beta_);
v = b64(v_);
r1 = b64((beta * v));
e2 = beta * v;
{ beta in [0, 1]
/\ v in [0, 1]
-> |r1 - e2| <= 1024b-160 }
