package adamant.cli.sweep;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Exact;
import adamant.exact.ExactFormer;
import adamant.exact.Format;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One step from one state, of every gradient of a binade of a narrow format, in every mode, and what is exact. */
final class HalfStep {

  private static final int EVENTS = HalfEvent.values().length;
  private static final double FAR = 8;
  private static final Exact EXACT = new Exact();
  private static final MathContext DIGITS = new MathContext(20);

  private final Format format;
  private final HalfState state;
  private final VariantRule formula;
  private final Coefficients<BigDecimal> exactly;
  private final List<HalfRule<?>> modes = new ArrayList<>();

  HalfStep(Format format, Variant variant, HalfState state) {
    this.format = format;
    this.state = state;
    formula = new VariantRule(variant, Order.LITERAL);
    double[] rates = new double[state.step()];
    Arrays.fill(rates, Member.GIVEN.lr());
    exactly = Coefficients.form(new ExactFormer(), formula.demand(Member.GIVEN, rates, state.step()));
    for (HalfMode mode : HalfMode.values()) {
      modes.add(mode.rule(variant, format));
    }
  }

  /**
   * The gradients of either sign whose exponent this is; minExponent − 1 for the subnormal ones and 0.
   *
   * @return what was seen in each mode
   */
  List<Tally> binade(int exponent) {
    boolean subnormal = exponent < format.minExponent();
    double first = subnormal ? 0 : Math.scalb(1.0, exponent);
    double beyond = Math.scalb(1.0, exponent + 1);
    List<Tally> tallies = new ArrayList<>();
    modes.forEach(mode -> tallies.add(new Tally(EVENTS)));
    for (double g = first; g < beyond && g <= format.largest(); g = format.nextUp(g)) {
      gradient(g, tallies);
      gradient(-g, tallies);
    }
    return tallies;
  }

  private void gradient(double g, List<Tally> tallies) {
    ElementState<BigDecimal> exact = new ElementState<>(new BigDecimal(state.first()), new BigDecimal(state.second()));
    double theta = near(formula.step(EXACT, exactly, exact, new BigDecimal(state.theta()), new BigDecimal(g)));
    double second = near(exact.second);
    HalfRule.Kept before = new HalfRule.Kept(state.theta(), state.first(), state.second(), state.second());
    int bits = Float.floatToIntBits((float) g);
    for (int k = 0; k < modes.size(); k++) {
      HalfRule.Kept after = modes.get(k).step(before, state.step(), g);
      Tally tally = tallies.get(k);
      double deviation = Deviation.ulps(theta, after.theta(), format);
      tally.gradient(bits, deviation);
      note(tally, HalfEvent.FAR, bits, deviation > FAR);
      double v = after.second();
      note(tally, HalfEvent.SECOND_ZERO, bits, v == 0 && second != 0);
      note(tally, HalfEvent.SECOND_INFINITE, bits, v == Double.POSITIVE_INFINITY);
      note(tally, HalfEvent.SECOND_NEGATIVE, bits, !(v >= 0));
      note(tally, HalfEvent.SECOND_STAYS, bits,
          v == state.second() && Math.abs(second - v) * 1024 > v && v != 0 && second != 0);
      note(tally, HalfEvent.FIRST_INFINITE, bits, !Double.isFinite(after.first()));
      note(tally, HalfEvent.PARAMETER_NAN, bits, Double.isNaN(after.theta()));
      note(tally, HalfEvent.PARAMETER_INFINITE, bits, Double.isInfinite(after.theta())
          && Double.isFinite(format.round(theta)));
      note(tally, HalfEvent.PARAMETER_STAYS, bits, after.theta() == state.theta() && theta != state.theta());
    }
  }

  // Within 2⁻⁵² of it, which is nothing beside an ulp of 11 bits; of fewer digits a double is sooner made.
  private static double near(BigDecimal exact) {
    return exact.round(DIGITS).doubleValue();
  }

  private static void note(Tally tally, HalfEvent event, int bits, boolean so) {
    if (so) {
      tally.event(event, bits);
    }
  }
}
