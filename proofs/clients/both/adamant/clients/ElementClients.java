package adamant.clients;

import adamant.rule.DescentRule;
import adamant.rule.Moment;

/** What a caller relies on of element functions whose formula no law over IEEE values asks for. */
public final class ElementClients {

  private ElementClients() {}

  // The first where it is at least the second, otherwise the second: a NaN in the second is kept.
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ ensures \result >= a && \result >= b && (\result == a || \result == b);
  //+KEY@ ensures a >= b ==> \seq(\result) == \seq(a);
  //+KEY@ ensures !(a >= b) ==> \seq(\result) == \seq(b);
  //+KEY@ assignable \strictly_nothing;
  public static double larger(double a, double b) {
    return Moment.larger(a, b);
  }

  // One quotient.
  /*@ public normal_behavior
    @   requires true;
    @*/
  //+OPENJML@ requires c > 0;
  //+OPENJML@ ensures v >= 0 ==> \result >= 0;
  //+KEY@ ensures \seq(\result) == \seq(v / c);
  //+KEY@ assignable \strictly_nothing;
  public static double corrected(double v, double c) {
    return Moment.corrected(v, c);
  }

  // One product and one difference.
  //+KEY@ public normal_behavior
  //+KEY@ ensures \seq(\result) == \seq(theta - lr * p);
  //+KEY@ assignable \strictly_nothing;
  public static double along(double theta, double lr, double p) {
    return DescentRule.along(theta, lr, p);
  }
}
