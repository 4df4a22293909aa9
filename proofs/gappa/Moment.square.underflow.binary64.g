# Moment.square: its error where every result is subnormal
# binary64, bound 1 in units of half the smallest subnormal
@b64 = fixed<-149, ne>;
g = b64(g_);
r1 = b64((g * g));
e2 = g * g;
{ |g| <= 1
-> |r1 - e2| <= 1024b-160 }
