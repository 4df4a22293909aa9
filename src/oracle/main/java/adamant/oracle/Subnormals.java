package adamant.oracle;

/**
 * A canary. A native library can set the processor to flush subnormal numbers to zero, and leave it so: what Java then
 * computes is no longer IEEE 754. {@code -XX:+RestoreMXCSROnJNICalls} undoes that after each call.
 */
public final class Subnormals {

  private static volatile double least = Double.MIN_NORMAL;
  private static volatile float least32 = Float.MIN_NORMAL;

  private Subnormals() {}

  /**
   * Checks that this thread keeps subnormal numbers, as results and as operands.
   *
   * @throws IllegalStateException where it does not
   */
  public static void requireKept() {
    double half = least / 2;
    float half32 = least32 / 2;
    if (half == 0 || half + half != Double.MIN_NORMAL || half32 == 0 || half32 + half32 != Float.MIN_NORMAL) {
      throw new IllegalStateException("subnormal numbers are flushed to zero in this JVM: a native library did that; "
          + "run it with -XX:+RestoreMXCSROnJNICalls");
    }
  }
}
