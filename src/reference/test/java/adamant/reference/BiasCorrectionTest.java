package adamant.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.rule.Wide;
import adamant.support.Exactly;
import adamant.support.FixedPower;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bias correction against exact arithmetic: within 1 ulp in binary64, correctly rounded in binary32. For every step
 * up to 10⁷ at the default decay rates run {@code mvn test -pl src/reference -Dtest=BiasCorrectionTest
 * -Dadamant.bias.steps=10000000} (some seconds); without the property, up to 20000.
 */
class BiasCorrectionTest {

  private static final int STEPS = Integer.getInteger("adamant.bias.steps", 20_000);

  /** β = 0, subnormal, small, 1/2, ordinary, near 1, the largest below 1. */
  private static final double[] BETAS = {0, -0.0, Double.MIN_VALUE, 0x1.8p-1040, 0x1p-1022, 1e-200, 0x1p-60, 0x1p-53,
      0x1.fffffffffffffp-2, 0.5, 0x1.0000000000001p-1, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999, 1 - 0x1p-24,
      1 - 0x1p-30, 1 - 0x1p-40, 1 - 0x1p-50, 1 - 0x1p-52, Math.nextDown(1.0)};

  private static final int[] LATE = {1_000_000_007, 2_000_000_000, 1 << 30, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};

  // exhaustive: ADAM-BIAS-CORRECTION
  @ParameterizedTest
  @ValueSource(doubles = {0.9, 0.999})
  void within_1_ulp_at_every_step_at_the_default_decay_rates(double beta) {
    FixedPower power = new FixedPower(beta);
    double worst = 0;
    int worstStep = 0;
    long began = System.nanoTime();
    for (int t = 1; t <= STEPS; t++) {
      double off = Math.abs(power.ulpsFromOneMinus(BiasCorrection.of(beta, t).toDouble()));
      if (!(off <= worst)) {
        worst = off;
        worstStep = t;
      }
      power.next();
    }
    System.out.printf("bias correction, beta %s, steps 1 to %d: worst %.9f ulp, at step %d; %.1f s%n", beta, STEPS,
        worst, worstStep, (System.nanoTime() - began) * 1e-9);
    assertTrue(worst <= 1, worst + " ulp at step " + worstStep);
  }

  @Test
  void within_1_ulp_and_in_binary32_correctly_rounded_at_decay_rates_and_steps_of_every_kind() {
    Random random = new Random(20260101);
    double worst = 0;
    for (double beta : BETAS) {
      for (int i = 0; i < 200; i++) {
        int any = random.nextInt() >>> 1 + random.nextInt(31);
        int t = i < 64 ? i + 1 : i < 64 + LATE.length ? LATE[i - 64] : any;
        worst = Math.max(worst, check(beta, Math.max(1, t)));
      }
    }
    System.out.printf("bias correction, decay rates of every kind: worst %.9f ulp%n", worst);
  }

  @Test
  void within_1_ulp_and_in_binary32_correctly_rounded_at_random_decay_rates() {
    Random random = new Random(20260102);
    for (int i = 0; i < 4000; i++) {
      // As often near 1, by powers of two, as near 0 and in the middle.
      double beta = switch (i % 3) {
        case 0 -> 1 - Math.scalb(1 + random.nextDouble(), -2 - random.nextInt(51));
        case 1 -> Double.longBitsToDouble((random.nextLong() >>> 2) % Double.doubleToLongBits(1.0));
        default -> random.nextDouble();
      };
      check(beta, Math.max(1, random.nextInt() >>> 1 + random.nextInt(31)));
    }
  }

  // Powers of two are half-way between binary32 numbers where hi alone would decide wrongly or not at all.
  @Test
  void in_binary32_ties_and_what_lies_beside_them_are_rounded_once() {
    for (int t = 1; t <= 200; t++) {
      check(0.5, t);
      check(0.25, t);
      check(0.75, t);
    }
    // In binary64 1 − β rounds to half-way between two binary32 numbers: only what that leaves tells which is nearer.
    for (int e = 54; e < 77; e++) {
      check(0x1p-25 + Math.scalb(1.0, -e), 1);
      check(0x1p-25 - Math.scalb(1.0, -e), 1);
      check(0x1.8p-24 + Math.scalb(1.0, -e), 1);
      check(0x1.8p-24 - Math.scalb(1.0, -e), 1);
    }
  }

  private static double check(double beta, int t) {
    Wide found = BiasCorrection.of(beta, t);
    BigDecimal exact = Exactly.oneMinusPower(beta, t);
    double off = Exactly.ulps64(found.toDouble(), exact);
    assertTrue(off <= 1, () -> off + " ulp at beta " + Double.toHexString(beta) + ", step " + t);
    assertEquals(exact.floatValue(), found.toFloat(), () -> "beta " + Double.toHexString(beta) + ", step " + t);
    return off;
  }

  @Test
  void the_two_exact_evaluations_agree() {
    for (double beta : new double[] {0.5, 0.9, 0.999, Math.nextDown(1.0)}) {
      FixedPower power = new FixedPower(beta);
      for (int t = 1; t <= 3000; t++) {
        BigDecimal exact = Exactly.oneMinusPower(beta, t);
        double rounded = exact.doubleValue();
        if (rounded >= 0x1p-10) {
          double off = new BigDecimal(rounded).subtract(exact).divide(new BigDecimal(Math.ulp(rounded)), Exactly.DIGITS)
              .doubleValue();
          assertEquals(off, power.ulpsFromOneMinus(rounded), 0x1p-40);
        }
        power.next();
      }
    }
  }

  @Test
  void the_first_step_is_1_minus_beta() {
    for (double beta : BETAS) {
      assertEquals(1 - beta, BiasCorrection.of(beta, 1).toDouble());
    }
  }
}
