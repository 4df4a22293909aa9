package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scalars of a step")
class ScalarFormationTest {

  private static final Hyperparameters H = new Hyperparameters(0.1, 0.9, 0.999, 1e-8);
  private static final Demand.Correction FIRST = new Demand.Correction(0.9, 3);
  private static final Demand.Correction SECOND = new Demand.Correction(0.999, 3);

  private static Demand demand(Demand.Correction first, Demand.Correction second, Demand.Correction next, int rateSteps,
      boolean rateRoot, boolean inside, Demand.Decay decay) {
    return new Demand(0.9, 0.5, 2, 0.999, first, second, next, 0.2, rateSteps, rateRoot, inside, 1e-8, decay);
  }

  private static void near(double expected, Double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 1e-14);
  }

  private static Coefficients<Double> formed(Demand demand) {
    return Coefficients.form(new ExactFormer(), demand).map(BigDecimal::doubleValue);
  }

  @Test
  @DisplayName("of a schedule are what Dozat's definition says, the slow one 250 times as slow")
  void schedules() {
    for (int period : new int[] {1, 250}) {
      Demand.Correction first = new Demand.Correction(0.9, 3, period, 0);
      Coefficients<Double> c = formed(new Demand(0.9, 1, 0, 0.999, first, SECOND, first.after(1), 0.2, 1, false, false,
          1e-8, null, null, new Demand.Schedule(0.9, period, 3)));
      double product = 1;
      for (int t = 1; t <= 3; t++) {
        product *= 0.9 * (1 - 0.5 * Math.pow(0.96, t / (double) period));
      }
      double next = 0.9 * (1 - 0.5 * Math.pow(0.96, 4.0 / period));
      near(1 - 0.9 * (1 - 0.5 * Math.pow(0.96, 3.0 / period)), c.scheduled().gain());
      near(next, c.scheduled().kept());
      near(1 - product, c.c1());
      near(1 - product * next, c.c1Next());
    }
  }

  @Test
  @DisplayName("have a correction whose first factors are multiplied in binary32, and the rest wider")
  void products_in_binary32() {
    float beta = (float) 0.9;
    Demand.Correction two = new Demand.Correction(0.9, 3, 0, 2);
    Coefficients<Double> powers = formed(demand(two, SECOND, two.after(1), 1, false, false, null));
    near(1 - (double) (beta * beta) * 0.9, powers.c1());
    near(1 - (double) (beta * beta) * 0.9 * 0.9, powers.c1Next());
    Demand.Correction all = new Demand.Correction(0.9, 3, 0, 3);
    near(1 - (double) (beta * beta * beta), formed(demand(all, SECOND, all, 1, false, false, null)).c1());
    Demand.Correction scheduled = new Demand.Correction(0.9, 2, 1, 1);
    double second = 0.9 * (1 - 0.5 * 0.96 * 0.96);
    near(1 - (float) (0.9 * (1 - 0.5 * 0.96)) * second,
        formed(demand(scheduled, SECOND, scheduled, 1, false, false, null)).c1());
  }

  @Test
  @DisplayName("can have the gains of others, and everything else their own")
  void gains_of_others() {
    Coefficients<Double> own = formed(demand(FIRST, SECOND, FIRST, 1, false, false, new Demand.Decay(0.3, 0.6, false)));
    Coefficients<Double> others = own.map(x -> x / 2);
    Coefficients<Double> mixed = own.withGains(others);
    assertEquals(own.gain1() / 2, mixed.gain1());
    assertEquals(own.gain2() / 2, mixed.gain2());
    assertNotEquals(own, mixed);
    assertEquals(own, mixed.withGains(own));
  }

  @Test
  @DisplayName("are what their definitions say, derived from one another")
  void definitions() {
    Coefficients<Double> c = formed(demand(FIRST, SECOND, new Demand.Correction(0.9, 4), 1, false, false,
        new Demand.Decay(0.3, 0.6, false)));
    double c1 = 1 - 0.9 * 0.9 * 0.9;
    double c2 = 1 - Math.pow(0.999, 3);
    near(0.9 * 0.25, c.beta1());
    near(1 - 0.9 * 0.25, c.gain1());
    near(0.999, c.beta2());
    assertEquals(0.001, c.gain2(), 1e-16);
    near(c1, c.c1());
    assertEquals(c2, c.c2(), 1e-15);
    near(1 - Math.pow(0.9, 4), c.c1Next());
    near(0.2, c.lr());
    assertNull(c.inner());
    near(1 + 0.9 * 0.25, c.ahead());
    near(1e-8, c.eps());
    near(0.2 / c1, c.rate());
    assertEquals(0.2 * Math.sqrt(c2) / c1, c.rateHat(), 1e-12);
    assertEquals(Math.sqrt(c2), c.rootC2(), 1e-12);
    assertEquals(1 / Math.sqrt(c2), c.rootScale(), 1e-10);
    assertEquals(1e-8 * Math.sqrt(c2), c.epsHat(), 1e-20);
    near(0.3, c.decay().lambda());
    near(0.6, c.decay().schedule());
    near(0.06, c.decay().shrinkage());
    near(0.94, c.decay().kept());
    near(0.18, formed(demand(FIRST, SECOND, Demand.Correction.NONE, 1, false, false,
        new Demand.Decay(0.3, 0.6, true))).decay().shrinkage());
  }

  @Test
  @DisplayName("without a correction are null, and those derived from it are as if it were 1")
  void without_corrections() {
    Demand.Correction none = Demand.Correction.NONE;
    assertFalse(none.present());
    assertTrue(new Demand.Correction(0.9, 0).present());
    Coefficients<Double> c = formed(demand(none, none, none, 1, false, false, null));
    assertNull(c.c1());
    assertNull(c.c2());
    assertNull(c.c1Next());
    assertNull(c.rootC2());
    assertNull(c.rootScale());
    assertNull(c.decay());
    near(0.2, c.rate());
    near(0.2, c.rateHat());
    near(1e-8, c.epsHat());
    near(0.2, c.withQuotientByZero(Double.POSITIVE_INFINITY).rate());
    assertNull(c.withQuotientByZero(Double.POSITIVE_INFINITY).rootScale());
  }

  @Test
  @DisplayName("divide the rate by t or by its root, and hand it to the first moment where it belongs there")
  void rates() {
    Demand.Correction none = Demand.Correction.NONE;
    near(0.2 / 9, formed(demand(none, none, none, 9, false, false, null)).lr());
    near(0.2 / 3, formed(demand(none, none, none, 9, true, false, null)).lr());
    Demand.Decay decay = new Demand.Decay(0.3, 0.6, false);
    Coefficients<Double> inside = formed(demand(FIRST, SECOND, none, 1, false, true, decay));
    near(1, inside.lr());
    near(0.2, inside.inner());
    near(0.06, inside.decay().shrinkage());
  }

  @Test
  @DisplayName("over a correction of 0 have no exact quotient, and IEEE's in its place")
  void quotient_by_zero() {
    Coefficients<Double> c = formed(demand(new Demand.Correction(0.9, 0), new Demand.Correction(0.999, 0),
        Demand.Correction.NONE, 1, false, false, null));
    assertNull(c.rate());
    assertNull(c.rateHat());
    assertNull(c.rootScale());
    Coefficients<Double> given = c.withQuotientByZero(7.0);
    assertEquals(7, given.rate());
    assertEquals(7, given.rateHat());
    assertEquals(7, given.rootScale());
    Coefficients<Double> whole = formed(demand(FIRST, SECOND, Demand.Correction.NONE, 1, false, false, null));
    assertEquals(whole, whole.withQuotientByZero(7.0));
  }

  @Test
  @DisplayName("of a step without a rate have 1 in its place, and nothing that was made of it")
  void unit_rate() {
    Coefficients<Double> c = formed(Demand.adam(H, 0.2, 3));
    Coefficients<Double> unit = c.withUnitRate(1.0);
    assertEquals(1, unit.lr());
    assertNull(unit.rate());
    assertNull(unit.rateHat());
    assertEquals(c.c1(), unit.c1());
    assertEquals(c.rootScale(), unit.rootScale());
    assertNotNull(c.rate());
    assertEquals(Interval.point(new BigDecimal(0.2)),
        Coefficients.form(new EnclosingFormer(Format.BINARY64), Demand.adam(H, 0.2, 3)).lr(), "not divided by 1");
  }

  @Test
  @DisplayName("natively formed have the bits of their operations")
  void natively() {
    NativeFormer<Double> power = new NativeFormer<>(new Binary64(), Format.BINARY64, false);
    NativeFormer<Double> product = new NativeFormer<>(new Binary64(), Format.BINARY64, true);
    NativeFormer<Double> narrow = new NativeFormer<>(new Binary64(), Format.BINARY32, false);
    assertEquals(1 - Math.pow(0.9, 7), power.correction(0.9, 7));
    double running = 1;
    for (int i = 0; i < 7; i++) {
      running *= 0.9;
    }
    assertEquals(1 - running, product.correction(0.9, 7));
    assertEquals(1 - Math.pow(0.9f, 7), narrow.correction(0.9, 7));
    assertNotEquals(power.correction(0.999, 50), product.correction(0.999, 50));
    assertEquals(1 - Math.pow(0.999, 50), power.correction(0.999, 50));
    assertEquals(0.1f, narrow.constant(0.1));
    assertEquals(1 - 0.9, power.complement(0.9));
    assertEquals(0.9 * Math.pow(0.5, 2), power.beta(0.9, 0.5, 2));
    assertEquals(0.9, power.beta(0.9, 0.5, 0));
    assertEquals(0.9, power.beta(0.9, 1, 3));
    assertEquals(0.9 * 0.25, product.beta(0.9, 0.5, 2));
  }

  private static void encloses(String what, double lo, double hi, Interval found, double width) {
    assertTrue(found.contains(lo) && found.contains(hi), () -> what + " in " + found);
    double wide = found.hi().subtract(found.lo()).doubleValue();
    assertTrue(wide <= width, () -> what + " is " + wide + " wide");
  }

  @Test
  @DisplayName("enclosed reach one unit roundoff about β, what that makes of 1 − β and 1 − βᵗ, and little more")
  void enclosed() {
    EnclosingFormer former = new EnclosingFormer(Format.BINARY64);
    double u = 0x1p-53;
    encloses("β", Math.nextDown(0.9), Math.nextUp(0.9), former.beta(0.9, 1, 0), 2.001 * u);
    encloses("β", 0.9, 0.9, former.beta(0.9, 0.5, 0), 2.001 * u);
    encloses("β·λ²", 0.9 * 0.25, 0.9 * 0.25, former.beta(0.9, 0.5, 2), 2.001 * u + 0.5 * u + 6 * 0.225 * u);
    assertEquals(Interval.point(new BigDecimal(0.0)), former.beta(0, 1, 0));
    assertTrue(former.beta(1e-17, 1, 0).lo().signum() == 0, "a decay rate is not negative");
    encloses("1 − β", 1 - 0.9, 0.1, former.complement(former.beta(0.9, 1, 0)), 2.001 * u + 0.21 * u);
    assertTrue(former.complement(Interval.of(BigDecimal.ZERO, new BigDecimal(1.5))).lo().signum() == 0);
    double c = 1 - Math.pow(0.9, 5);
    // β ± u gives 5·0.9⁴·2u; six roundings 12u·0.9⁵; two of the difference 4u·c.
    encloses("1 − β⁵", c, 1 - 0.9 * 0.9 * 0.9 * 0.9 * 0.9, former.correction(0.9, 5),
        (10 * Math.pow(0.9, 4) + 12 * Math.pow(0.9, 5) + 4 * c) * u * 1.001);
    Interval five = former.correction(0.9, 5);
    double width = five.hi().subtract(five.lo()).doubleValue();
    assertTrue(width >= (10 * Math.pow(0.9, 4) + 12 * Math.pow(0.9, 5) + 4 * c) * u * 0.999, () -> "only " + width);
    encloses("1 − β⁵", c - 2 * u, c + 2 * u, former.correction(0.9, 5), 1);
    assertTrue(former.correction(0.9, 0).isZero());
    Interval gone = new EnclosingFormer(Format.BINARY32).correction(0.5, 1 << 25);
    assertTrue(gone.contains(1) && gone.contains(0) && gone.lo().signum() >= 0, "so many roundings leave nothing");
    assertTrue(new EnclosingFormer(Format.BINARY32).correction(0.5, (1 << 24) - 1).contains(0));
    assertEquals(former.beta(0.9, 1, 0), former.beta(0.9, 1, 3), "a rate that does not decay");
    assertEquals(Interval.point(BigDecimal.ONE), former.constant(1));
  }

  @Test
  @DisplayName("come from hyperparameters that are changed one at a time")
  void hyperparameters() {
    Hyperparameters h = new Hyperparameters(1, 2, 3, 4, 5, 6);
    assertEquals(new Hyperparameters(1, 7, 8, 4, 5, 6), h.withBetas(7, 8));
    assertEquals(new Hyperparameters(1, 2, 3, 7, 5, 6), h.withEps(7));
    assertEquals(new Hyperparameters(7, 2, 3, 4, 5, 6), h.withLr(7));
    assertEquals(new Hyperparameters(1, 2, 3, 4, 7, 8), h.withDecay(7, 8));
    assertEquals(new Hyperparameters(1, 2, 3, 4, 0, 1), new Hyperparameters(1, 2, 3, 4));
    assertEquals(new Demand(2, 1, 0, 3, new Demand.Correction(2, 9), new Demand.Correction(3, 9),
        Demand.Correction.NONE, 0.5, 1, false, false, 4, null), Demand.adam(h, 0.5, 9));
  }

  @Test
  @DisplayName("are corrected by a library's powers, right ones where none are told")
  void powers() {
    NativeFormer<Double> right = new NativeFormer<>(new Binary64(), Format.BINARY64, false);
    NativeFormer<Double> off = new NativeFormer<>(new Binary64(), Format.BINARY64, false,
        (beta, steps, power) -> power + steps * beta);
    assertEquals(1 - Math.pow(0.9, 3), right.correction(0.9, 3));
    assertEquals(1 - (Math.pow(0.9, 3) + 3 * 0.9), off.correction(0.9, 3));
    assertEquals(0.5, NativeFormer.Powers.RIGHT.of(0.9, 3, 0.5));
  }
}
