package s;

/** Contracts that Java keeps. */
public final class Right {

  private Right() {}

  /*@ public normal_behavior
    @   requires x < 100;
    @   ensures \result > x;
    @*/
  public static int successor(int x) {
    return x + 1;
  }

  /*@ public normal_behavior
    @   requires 0 <= i && i < a.length;
    @   ensures \result == a[i];
    @*/
  public static int element(int[] a, int i) {
    return a[i];
  }

  /*@ public normal_behavior
    @   ensures \seq(\result) == \seq(a * b + c);
    @*/
  public static double combined(double a, double b, double c) {
    return a * b + c;
  }
}
