package adamant.laws;

import adamant.reference.BiasCorrection;
import adamant.rule.Wide;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The bias correction 1 − βᵗ. For every step up to 10⁷ see BiasCorrectionTest of src/reference. */
class AdamBiasCorrectionLaws {

  @Provide
  Arbitrary<Double> decay() {
    return Hyper.decay();
  }

  /** Steps of every length in bits. */
  @Provide
  Arbitrary<Integer> step() {
    return Combinators.combine(Arbitraries.integers().between(0, 30), Arbitraries.integers())
        .as((shift, bits) -> Math.max(1, (bits & Integer.MAX_VALUE) >>> shift));
  }

  // law: ADAM-BIAS-CORRECTION
  @Property(seed = Seeds.FIXED + 1)
  @Label("ADAM-BIAS-CORRECTION: 1 - beta^t within 1 ulp in binary64, rounded once in binary32")
  void the_bias_correction_is_within_1_ulp(@ForAll("decay") double beta, @ForAll("step") int t) {
    Statistics.label(Reached.DECAY).collect(Hyper.kind(beta));
    Statistics.label("bits of the step").collect(32 - Integer.numberOfLeadingZeros(t));
    BigDecimal exact = Reals.oneMinusPower(beta, t);
    Wide found = BiasCorrection.of(beta, t);
    double ulps = Precision.BINARY64.format().ulps(found.toDouble(), exact);
    if (!(ulps <= 1)) {
      throw new AssertionError(ulps + " ulp: " + Double.toHexString(found.toDouble()));
    }
    Same.bits("in binary32", new double[] {exact.floatValue()}, new double[] {found.toFloat()});
    if (!(found.toDouble() > 0 && found.toDouble() <= 1)) {
      throw new AssertionError("outside of (0, 1]: " + found.toDouble());
    }
  }
}
