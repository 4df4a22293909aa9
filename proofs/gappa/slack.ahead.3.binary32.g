# ways to compute before gamma, each with its error relative to it
# binary32, bound 1 in units of u = 2^-24
@b32 = float<24, -149, ne>;
r1 = b32((gamma * before));
e2 = gamma * before;
e3 = e2 * s;
{ gamma in [1b-124, 1b126]
/\ before in [1b-124, 1b126]
/\ s in [1b-124, 1b126]
/\ e2 in [1b-124, 1b126]
/\ e3 in [1b-124, 1b126]
-> (r1 * s) -/ e3 in [-1024b-34, 1024b-34] }
