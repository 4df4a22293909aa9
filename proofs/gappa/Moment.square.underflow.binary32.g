# Moment.square: its error where every result is subnormal
# binary32, bound 1 in units of half the smallest subnormal
@b32 = fixed<-149, ne>;
g = b32(g_);
r1 = b32((g * g));
e2 = g * g;
{ |g| <= 1
-> |r1 - e2| <= 1024b-160 }
