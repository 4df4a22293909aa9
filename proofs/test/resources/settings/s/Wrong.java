package s;

/** Contracts that Java does not keep; each closes under settings that are not ours. */
public final class Wrong {

  private Wrong() {}

  /*@ public normal_behavior
    @   ensures \result > x;
    @*/
  public static int successor(int x) {
    return x + 1;
  }

  /*@ public normal_behavior
    @   ensures true;
    @*/
  public static int element(int[] a, int i) {
    return a[i];
  }

  /*@ public normal_behavior
    @   ensures true;
    @*/
  public static int quotient(int a, int b) {
    return a / b;
  }

  /*@ public normal_behavior
    @   ensures \result;
    @*/
  public static boolean itself(double x) {
    return x == x;
  }

  /*@ public normal_behavior
    @   ensures \result;
    @*/
  public static boolean grows(double x) {
    return x + 1.0 > x;
  }

  /*@ public normal_behavior
    @   ensures \seq(\result) == \seq(a * c + b * c);
    @*/
  public static double distributed(double a, double b, double c) {
    return (a + b) * c;
  }
}
