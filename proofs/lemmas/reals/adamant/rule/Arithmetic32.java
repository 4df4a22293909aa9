// Generated from Arithmetic.java by Binary32Sources: change that file, not this one.
package adamant.rule;

/** Facts about real numbers, each proved by itself and used by name. */
public final class Arithmetic32 {

  private Arithmetic32() {}

  // (b·a)/b = a
  /*+OPENJML@ public normal_behavior
    @   requires b != 0;
    @   ensures \result && b * a / b == a;
    @ static pure helper heap_free model public boolean cancel(float a, float b) { return true; }
    @*/

  // a/b = a·r where r·b = 1
  /*+OPENJML@ public normal_behavior
    @   requires b != 0 && r * b == 1;
    @   ensures \result && a / b == a * r;
    @ static pure helper heap_free model public boolean reciprocal(float a, float b, float r) { return true; }
    @*/

  // (a·b)/c = a·(b/c)
  /*+OPENJML@ public normal_behavior
    @   requires c != 0;
    @   ensures \result && a * b / c == a * (b / c);
    @ static pure helper heap_free model public boolean associate(float a, float b, float c) { return true; }
    @*/

  // (c·a)/(c·b) = a/b
  /*+OPENJML@ public normal_behavior
    @   requires b != 0 && c != 0;
    @   ensures \result && c * b != 0 && c * a / (c * b) == a / b;
    @ static pure helper heap_free model public boolean reduce(float a, float b, float c) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires a > 0 && b > 0;
    @   ensures \result && a * b > 0;
    @ static pure helper heap_free model public boolean positive(float a, float b) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires a >= 0 && b > 0;
    @   ensures \result && a / b >= 0 && (a > 0 ==> a / b > 0);
    @ static pure helper heap_free model public boolean quotientSign(float a, float b) { return true; }
    @*/

  // A root is the one number that is not negative and has that square.
  /*+OPENJML@ public normal_behavior
    @   requires y >= 0 && y * y == x;
    @   ensures \result && x >= 0 && Root32.sqrt(x) == y;
    @ static pure helper heap_free model public boolean rootIs(float x, float y) { return true; }
    @*/

  // √x·√x = x
  /*+OPENJML@ public normal_behavior
    @   requires x >= 0;
    @   ensures \result && Root32.sqrt(x) * Root32.sqrt(x) == x && Root32.sqrt(x) >= 0 && (x > 0 ==> Root32.sqrt(x) > 0);
    @ static pure helper heap_free model public boolean root(float x) { return true; }
    @*/

  // √(x/c) = √x·r where r²·c = 1
  /*+OPENJML@ public normal_behavior
    @   requires x >= 0 && c > 0 && r > 0 && r * r * c == 1;
    @   ensures \result && x / c >= 0 && Root32.sqrt(x / c) == Root32.sqrt(x) * r;
    @ static pure helper heap_free model public boolean rootOfQuotient(float x, float c, float r) {
    @   return root(x) && reciprocal(x, c, r * r) && squareOfProduct(Root32.sqrt(x), r) && nonnegative(Root32.sqrt(x), r)
    @     && rootIs(x / c, Root32.sqrt(x) * r);
    @ }
    @*/

  // (a·b)·(a·b) = (a·a)·(b·b)
  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && (a * b) * (a * b) == (a * a) * (b * b);
    @ static pure helper heap_free model public boolean squareOfProduct(float a, float b) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires a >= 0 && b >= 0;
    @   ensures \result && a * b >= 0;
    @ static pure helper heap_free model public boolean nonnegative(float a, float b) { return true; }
    @*/

  // y·g/|g| = ±y
  /*+OPENJML@ public normal_behavior
    @   requires g != 0;
    @   ensures \result && (g > 0 ==> y * g / g == y) && (g < 0 ==> y * g / (-g) == -y);
    @ static pure helper heap_free model public boolean sign(float y, float g) { return true; }
    @*/

  // |a| ≤ r ⇒ |y·a/(r+e)| ≤ y
  /*+OPENJML@ public normal_behavior
    @   requires y >= 0 && r >= 0 && e >= 0 && r + e > 0 && -r <= a && a <= r;
    @   ensures \result && -y <= y * a / (r + e) && y * a / (r + e) <= y;
    @ static pure helper heap_free model public boolean bounded(float y, float a, float r, float e) { return true; }
    @*/

  // a² ≤ r², r ≥ 0 ⇒ |a| ≤ r
  /*+OPENJML@ public normal_behavior
    @   requires r >= 0 && a * a <= r * r;
    @   ensures \result && -r <= a && a <= r;
    @ static pure helper heap_free model public boolean magnitude(float a, float r) { return true; }
    @*/

  // x² ≥ 0
  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && x * x >= 0;
    @ static pure helper heap_free model public boolean square(float x) { return true; }
    @*/

  // x = y ⇒ a·x = a·y
  /*+OPENJML@ public normal_behavior
    @   requires x == y;
    @   ensures \result && a * x == a * y;
    @ static pure helper heap_free model public boolean equal(float a, float x, float y) { return true; }
    @*/

  // y = z ⇒ y² = z²
  /*+OPENJML@ public normal_behavior
    @   requires y == z;
    @   ensures \result && y * y == z * z;
    @ static pure helper heap_free model public boolean equalSquares(float y, float z) { return true; }
    @*/

  // d·y² ≤ d·b·m² + q²·b·g² with y = p·m + q·g, b = p² + d
  /*+OPENJML@ public normal_behavior
    @   requires b == p * p + d && y == p * m + q * g;
    @   ensures \result && d * (y * y) <= d * (b * (m * m)) + q * q * b * (g * g);
    @ static pure helper heap_free model public boolean cauchy(float p, float q, float d, float b, float m, float g, float y) {
    @   return square(d * m - p * q * g) && equalSquares(y, p * m + q * g)
    @     && equal(d, y * y, (p * m + q * g) * (p * m + q * g)) && equal(d * (m * m), b, p * p + d)
    @     && equal(q * q * (g * g), b, p * p + d);
    @ }
    @*/

  // d·x ≤ d·y ⇒ x ≤ y
  /*+OPENJML@ public normal_behavior
    @   requires d > 0 && d * x <= d * y;
    @   ensures \result && x <= y;
    @ static pure helper heap_free model public boolean divide(float d, float x, float y) { return true; }
    @*/

  // a ≤ b, c ≥ 0 ⇒ c·a ≤ c·b
  /*+OPENJML@ public normal_behavior
    @   requires a <= b && c >= 0;
    @   ensures \result && c * a <= c * b;
    @ static pure helper heap_free model public boolean multiply(float a, float b, float c) { return true; }
    @*/

  // y² ≤ k·w with y = p·m + q·g and w = b·v + r·g², from m² ≤ k·v and k·r·d = q²·b with b = p² + d.
  /*+OPENJML@ public normal_behavior
    @   requires d > 0 && b >= 0 && b == p * p + d && k * (r * d) == q * q * b && m * m <= k * v;
    @   requires y == p * m + q * g && w == b * v + r * (g * g);
    @   ensures \result && y * y <= k * w;
    @ static pure helper heap_free model public boolean history(float p, float q, float d, float b, float k, float r, float m, float v, float g, float y, float w) {
    @   return cauchy(p, q, d, b, m, g, y) && multiply(m * m, k * v, b) && factor(k, r, d, q * q * b, g * g)
    @     && divide(d, y * y, b * (m * m) + k * (r * (g * g))) && distribute(k, b, v, r, g * g, w);
    @ }
    @*/

  // d·(k·(r·x)) = y·x where k·(r·d) = y
  /*+OPENJML@ public normal_behavior
    @   requires k * (r * d) == y;
    @   ensures \result && d * (k * (r * x)) == y * x;
    @ static pure helper heap_free model public boolean factor(float k, float r, float d, float y, float x) { return true; }
    @*/

  // k·w = b·(k·v) + k·(r·x) where w = b·v + r·x
  /*+OPENJML@ public normal_behavior
    @   requires w == b * v + r * x;
    @   ensures \result && k * w == b * (k * v) + k * (r * x);
    @ static pure helper heap_free model public boolean distribute(float k, float b, float v, float r, float x, float w) { return true; }
    @*/

  // b·(c·m) + o·(c·x) = c·(b·m + o·x)
  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && b * (c * m) + o * (c * x) == c * (b * m + o * x);
    @ static pure helper heap_free model public boolean linear(float b, float o, float c, float m, float x) { return true; }
    @*/

  // a·(c·b) = c·(a·b)
  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && a * (c * b) == c * (a * b);
    @ static pure helper heap_free model public boolean swap(float a, float c, float b) { return true; }
    @*/

  // y·(−m/c)/d = −(y·(m/c)/d)
  /*+OPENJML@ public normal_behavior
    @   requires c > 0 && d > 0;
    @   ensures \result && y * (-m / c) / d == -(y * (m / c) / d);
    @ static pure helper heap_free model public boolean negate(float y, float m, float c, float d) { return true; }
    @*/

  // 0/c = 0, and y·0/c = 0
  /*+OPENJML@ public normal_behavior
    @   requires c > 0;
    @   ensures \result && 0 / c == 0;
    @ static pure helper heap_free model public boolean zero(float c) { return true; }
    @*/

  // a·m = (a·c)·(m/c)
  /*+OPENJML@ public normal_behavior
    @   requires c > 0;
    @   ensures \result && a * m == a * c * (m / c);
    @ static pure helper heap_free model public boolean exchange(float a, float m, float c) { return true; }
    @*/

  // √(q·a²) = √q·a
  /*+OPENJML@ public normal_behavior
    @   requires a > 0 && q > 0;
    @   ensures \result && q * (a * a) > 0 && Root32.sqrt(q) > 0 && Root32.sqrt(q * (a * a)) == Root32.sqrt(q) * a;
    @ static pure helper heap_free model public boolean rootOfProduct(float q, float a) {
    @   return root(q) && positive(a, a) && positive(q, a * a) && positive(Root32.sqrt(q), a)
    @     && squareOfProduct(Root32.sqrt(q), a) && equal(a * a, Root32.sqrt(q) * Root32.sqrt(q), q)
    @     && rootIs(q * (a * a), Root32.sqrt(q) * a);
    @ }
    @*/

  // y·(p·a)/(r·a) = y·(p/r)
  /*+OPENJML@ public normal_behavior
    @   requires a > 0 && r > 0;
    @   ensures \result && y * (p * a) / (r * a) == y * (p / r);
    @   ensures y * (p * -a) / (r * a) == -(y * (p / r));
    @ static pure helper heap_free model public boolean common(float y, float p, float r, float a) { return true; }
    @*/
}
