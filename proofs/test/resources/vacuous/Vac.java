package v;

/** Proofs that must be refused. */
public final class Vac {

  private Vac() {}

  /*@ public normal_behavior
    @   requires x < 0 && x > 0;
    @   ensures \result == 7;
    @*/
  public static double contradictory(double x) {
    return x;
  }

  /*@ public normal_behavior
    @   requires x > 0;
    @   ensures \result == 7;
    @*/
  public static double assumed(double x) {
    //@ assume false;
    return x;
  }

  /*@ public normal_behavior
    @   ensures false;
    @*/
  public static /*@ pure skipesc @*/ int lies() {
    return 1;
  }

  /*@ public normal_behavior
    @   ensures \result == 9;
    @*/
  public static int believes() {
    lies();
    return 3;
  }

  /*@ public normal_behavior
    @   requires x > 0;
    @   ensures \result > 1;
    @*/
  public static double honest(double x) {
    return x + 1;
  }
}
