// Generated from Moment.java by Binary32Sources: change that file, not this one.
package adamant.rule;

/** Element functions of the moment estimates. */
public final class Moment32 {

  private Moment32() {}

  /**
   * One step of an exponential moving average in convex form, β·m + (1−β)·x: two products, each rounded, and their
   * rounded sum. Kingma and Ba 2015, algorithm 1.
   *
   * @param beta the decay rate β
   * @param oneMinusBeta 1 − β, rounded once to the format
   * @param m the average so far
   * @param x the new sample
   * @return the new average
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //+OPENJML@ ensures m >= 0 && x >= 0 ==> \result >= 0;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == beta * m + oneMinusBeta * x;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(beta * m + oneMinusBeta * x);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float ema(float beta, float oneMinusBeta, float m, float x) {
    return beta * m + oneMinusBeta * x;
  }

  /**
   * One step of an exponential moving average in incremental form, m + (1−β)·(x−m): a difference, a product and a sum,
   * each rounded. Over the reals the convex form, in IEEE not (law FAMILY-INCREMENTAL).
   *
   * @param oneMinusBeta 1 − β, rounded once to the format
   * @param m the average so far
   * @param x the new sample
   * @return the new average; an infinity or NaN where x − m overflows
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures true;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == m + oneMinusBeta * (x - m);
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(m + oneMinusBeta * (x - m));
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float incremental(float oneMinusBeta, float m, float x) {
    return m + oneMinusBeta * (x - m);
  }

  /**
   * The square of a gradient element.
   *
   * @param g the element
   * @return g·g, rounded once; +∞ when it overflows
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result >= 0;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == g * g;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(g * g);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float square(float g) {
    return g * g;
  }

  /**
   * A sum of squares and a further one, a + x. Duchi, Hazan and Singer 2011.
   *
   * @param a the sum so far
   * @param x the new square
   * @return a + x
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures a >= 0 && x >= 0 ==> \result >= 0;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == a + x;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(a + x);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float sum(float a, float x) {
    return a + x;
  }

  /**
   * A velocity that takes the whole gradient, γ·u + g.
   *
   * @param gamma the momentum γ
   * @param u the velocity so far
   * @param g the gradient element
   * @return γ·u + g
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures true;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == gamma * u + g;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(gamma * u + g);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float velocity(float gamma, float u, float g) {
    return gamma * u + g;
  }

  /**
   * A velocity that takes the gradient times the rate, γ·u + η·g.
   *
   * @param gamma the momentum γ
   * @param u the velocity so far
   * @param lr the learning rate η
   * @param g the gradient element
   * @return γ·u + η·g
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures true;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == gamma * u + lr * g;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(gamma * u + lr * g);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float weighted(float gamma, float u, float lr, float g) {
    return gamma * u + lr * g;
  }

  /**
   * The gradient with the weight decay of L2 regularization, g + λ·θ. Loshchilov and Hutter 2019, algorithm 2.
   *
   * @param g the gradient element
   * @param decay the weight decay λ
   * @param theta the parameter θ
   * @return g + λ·θ
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures true;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == g + decay * theta;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(g + decay * theta);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float decayed(float g, float decay, float theta) {
    return g + decay * theta;
  }

  /**
   * What is left of an average, β·v.
   *
   * @param beta the decay rate β
   * @param v the average so far
   * @return β·v
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures beta >= 0 && v >= 0 ==> \result >= 0;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == beta * v;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(beta * v);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float share(float beta, float v) {
    return beta * v;
  }

  /**
   * A moment without its bias, v/c.
   *
   * @param v the moment
   * @param c its bias correction 1 − βᵗ, positive
   * @return v/c
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ requires c > 0;
  //+OPENJML@ ensures v >= 0 ==> \result >= 0;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ requires c > 0;
  //+OPENJML@ ensures \result == v / c;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(v / c);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float corrected(float v, float c) {
    return v / c;
  }

  /**
   * The first moment as the next step will see it, β₁·m/c₁⁺ + (1−β₁)·g/c₁. Dozat 2016, without his momentum schedule.
   *
   * @param beta the decay rate β₁
   * @param m the new first moment
   * @param next the bias correction of the next step, 1 − β₁ᵗ⁺¹
   * @param oneMinusBeta 1 − β₁
   * @param g the gradient element
   * @param c1 the bias correction of this step, 1 − β₁ᵗ
   * @return β₁·m/c₁⁺ + (1−β₁)·g/c₁
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ requires next > 0 && c1 > 0;
  //+OPENJML@ ensures true;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ requires next > 0 && c1 > 0;
  //+OPENJML@ ensures \result == beta * m / next + oneMinusBeta * g / c1;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(beta * m / next + oneMinusBeta * g / c1);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float lookAhead(float beta, float m, float next, float oneMinusBeta, float g, float c1) {
    return beta * m / next + oneMinusBeta * g / c1;
  }

  /**
   * The larger of two values, the second where they cannot be compared.
   *
   * @param a a value
   * @param b a value
   * @return a where a ≥ b, otherwise b: a NaN in b is kept
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result >= a && \result >= b && (\result == a || \result == b);
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(a >= b ? a : b);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float larger(float a, float b) {
    if (a >= b) {
      return a;
    }
    return b;
  }

  /**
   * The magnitude of a gradient element.
   *
   * @param g the gradient element
   * @return |g|; a zero or NaN as it is
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result >= 0 && (\result == g || \result == -g);
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(g < 0.0f ? 0.0f - g : g);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float magnitude(float g) {
    if (g < 0.0f) {
      return 0.0f - g;
    }
    return g;
  }

  /**
   * The infinity norm of AdaMax, max(β·v, |g|). Kingma and Ba 2015, algorithm 2.
   *
   * @param beta the decay rate β₂
   * @param v the norm so far
   * @param g the gradient element
   * @return max(β·v, |g|)
   */
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result >= 0;
  //+OPENJML@ also normal_behavior
  //+OPENJML@ ensures \result == larger(share(beta, v), magnitude(g));
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(larger(share(beta, v), magnitude(g)));
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static float infinityNorm(float beta, float v, float g) {
    return larger(share(beta, v), magnitude(g));
  }
}
