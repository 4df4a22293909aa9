package adamant.rule;

/** Element functions of the moment estimates. */
public final class Moment {

  private Moment() {}

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
  //+OPENJML@ requires 0 <= beta && beta < 1 && 0 < oneMinusBeta && oneMinusBeta <= 1;
  //+OPENJML@ ensures \result == beta * m + oneMinusBeta * x;
  //+OPENJML@ pure helper heap_free
  //+KEY@ ensures \seq(\result) == \seq(beta * m + oneMinusBeta * x);
  //+KEY@ assignable \strictly_nothing;
  //+KEY@ strictly_pure
  public static double ema(double beta, double oneMinusBeta, double m, double x) {
    return beta * m + oneMinusBeta * x;
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
  public static double square(double g) {
    return g * g;
  }
}
