package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExactTrajectoryTest {

  private static final int DIGITS = 110;
  private static final VariantRule ADAM = new VariantRule(Variant.CANONICAL, Order.ANY);

  private static Apfloat ap(double x) {
    return new Apfloat(new BigDecimal(x), DIGITS);
  }

  private static Apfloat power(Apfloat x, int n) {
    Apfloat product = new Apfloat(1, DIGITS);
    for (int i = 0; i < n; i++) {
      product = product.multiply(x);
    }
    return product;
  }

  /** Adam as Kingma and Ba's algorithm 1 has it, written a second time, in apfloat's arithmetic. */
  private static Apfloat[] apfloat(Hyperparameters h, double[] rates, double[] before, double[] g) {
    Apfloat one = new Apfloat(1, DIGITS);
    Apfloat b1 = ap(h.beta1());
    Apfloat b2 = ap(h.beta2());
    Apfloat m = new Apfloat(0, DIGITS);
    Apfloat v = new Apfloat(0, DIGITS);
    Apfloat[] after = new Apfloat[g.length];
    for (int t = 1; t <= g.length; t++) {
      Apfloat x = ap(g[t - 1]);
      m = b1.multiply(m).add(one.subtract(b1).multiply(x));
      v = b2.multiply(v).add(one.subtract(b2).multiply(x).multiply(x));
      Apfloat mHat = m.divide(one.subtract(power(b1, t)));
      Apfloat vHat = v.divide(one.subtract(power(b2, t)));
      Apfloat root = vHat.signum() == 0 ? vHat : ApfloatMath.sqrt(vHat);
      after[t - 1] = ap(before[t - 1]).subtract(ap(rates[t - 1]).multiply(mHat).divide(root.add(ap(h.eps()))));
    }
    return after;
  }

  @Test
  @DisplayName("exact values agree with a second evaluation in another library to 60 digits of the step")
  void agrees_with_apfloat() {
    SplittableRandom random = new SplittableRandom(11);
    for (int run = 0; run < 60; run++) {
      Hyperparameters h = new Hyperparameters(0, 1 - Math.scalb(random.nextDouble(), -random.nextInt(20)),
          1 - Math.scalb(random.nextDouble(), -random.nextInt(40)),
          Math.scalb(random.nextDouble(), -random.nextInt(60)));
      int steps = 1 + random.nextInt(12);
      double[] rates = new double[steps];
      double[] before = new double[steps];
      double[] g = new double[steps];
      for (int t = 0; t < steps; t++) {
        rates[t] = random.nextDouble();
        before[t] = random.nextInt(3) == 0 ? 0 : random.nextDouble() - 0.5;
        g[t] = random.nextInt(5) == 0 ? 0 : Math.scalb(random.nextDouble() - 0.5, random.nextInt(400) - 200);
      }
      Apfloat[] expected = apfloat(h, rates, before, g);
      ExactTrajectory.Element element = new ExactTrajectory(ADAM, Format.BINARY64, h, rates).element();
      for (int t = 0; t < steps; t++) {
        Apfloat exact = new Apfloat(element.exact(before[t], g[t]), DIGITS);
        Apfloat step = expected[t].subtract(ap(before[t]));
        Apfloat distance = org.apfloat.ApfloatMath.abs(exact.subtract(expected[t]));
        Apfloat bound = ApfloatMath.abs(expected[t]).add(ApfloatMath.abs(step)).multiply(new Apfloat("1e-60", DIGITS));
        assertTrue(distance.compareTo(bound) <= 0, "run " + run + " step " + t + ": " + exact + " and " + expected[t]);
      }
    }
  }

  @Test
  @DisplayName("the exact value lies in its own enclosure, and the enclosure is narrow")
  void exact_value_is_enclosed() {
    SplittableRandom random = new SplittableRandom(12);
    for (Format format : Format.JUDGED) {
      double[] rates = new double[10];
      java.util.Arrays.fill(rates, 0.01);
      ExactTrajectory trajectory = new ExactTrajectory(ADAM, format, Hyperparameters.DEFAULTS, rates);
      for (int i = 0; i < 50; i++) {
        ExactTrajectory.Element element = trajectory.element();
        for (int t = 0; t < 10; t++) {
          double g = format.round(0.5 + random.nextDouble());
          BigDecimal exact = element.exact(0, g);
          Interval enclosure = element.enclosure(0, g);
          assertTrue(enclosure.contains(exact));
          // 1 − β₂ from a β₂ rounded to the format is off by u/0.001 relatively, and so is 1 − β₂ᵗ; the root halves it
          BigDecimal width = enclosure.hi().subtract(enclosure.lo());
          BigDecimal limit = exact.abs().multiply(format.unitRoundoff()).multiply(BigDecimal.valueOf(20_000));
          assertTrue(width.compareTo(limit) < 0, () -> format + ": width " + width + " at " + exact);
        }
      }
    }
  }

  @Test
  @DisplayName("the first step with ε = 0 is exactly the rate, for any gradient")
  void first_step_is_the_rate() {
    Hyperparameters h = Hyperparameters.DEFAULTS.withEps(0);
    for (double g : new double[] {1e-300, -1e-300, 3.0, -7e100}) {
      BigDecimal step = new ExactTrajectory(ADAM, Format.BINARY64, h, new double[] {0.25}).element().exact(0, g);
      BigDecimal off = step.abs().subtract(BigDecimal.valueOf(0.25)).abs();
      assertTrue(off.compareTo(new BigDecimal("1e-70")) < 0, "g = " + g + ": " + step);
    }
  }

  @Test
  @DisplayName("0/0 has no exact value, nor has anything after it")
  void zero_over_zero_is_undefined() {
    Hyperparameters h = Hyperparameters.DEFAULTS.withEps(0);
    ExactTrajectory.Element element = new ExactTrajectory(ADAM, Format.BINARY64, h, new double[] {1, 1}).element();
    assertNull(element.exact(0, 0));
    assertNull(element.exact(0, 1));
    ExactTrajectory.Element enclosed = new ExactTrajectory(ADAM, Format.BINARY64, h, new double[] {1}).element();
    assertEquals(Interval.NAN, enclosed.enclosure(0, 0));
  }

  @Test
  @DisplayName("a resumed element goes on as the one that was saved, and its moments lie in their enclosures")
  void resumed() {
    Hyperparameters h = new Hyperparameters(0, 0.5, 0.75, 1);
    ExactTrajectory trajectory = new ExactTrajectory(ADAM, Format.BINARY64, h, new double[] {0.5, 0.25});
    ExactTrajectory.Element whole = trajectory.element();
    whole.exact(1, 2);
    whole.enclosure(1, 2);
    ExactTrajectory.Element again = trajectory.resumed(1, 1, 1);
    assertEquals(0, BigDecimal.ONE.compareTo(whole.firstMoment()));
    assertEquals(0, whole.exact(1, 3).compareTo(again.exact(1, 3)));
    assertTrue(whole.enclosure(1, 3).contains(again.enclosure(1, 3).lo()));
    assertTrue(whole.firstEnclosure().contains(whole.firstMoment()) && whole.firstEnclosure().contains(2));
    assertTrue(whole.secondEnclosure().contains(whole.secondMoment()) && whole.secondEnclosure().contains(3));
    assertTrue(!whole.firstEnclosure().contains(2.1) && !whole.secondEnclosure().contains(3.1));
  }

  @Test
  @DisplayName("worked moments of the source documents: m = 4.0, 2.2, 3.36 and v = 0.0125, 0.016375, 0.04755625")
  void worked_moments() {
    Hyperparameters h = new Hyperparameters(0, 0.8, 0.95, 1);
    ExactTrajectory trajectory = new ExactTrajectory(ADAM, Format.BINARY64, h, new double[3]);
    ExactTrajectory.Element first = trajectory.element();
    ExactTrajectory.Element second = trajectory.element();
    double[] m = {4.0, 2.2, 3.36};
    double[] v = {0.0125, 0.016375, 0.04755625};
    for (int t = 0; t < 3; t++) {
      first.exact(0, new double[] {20, -5, 8}[t]);
      second.exact(0, new double[] {0.5, -0.3, 0.8}[t]);
      assertEquals(m[t], first.firstMoment().doubleValue(), 1e-14);
      assertEquals(v[t], second.secondMoment().doubleValue(), 1e-16);
    }
  }
}
