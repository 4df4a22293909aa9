package adamant.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dozat's momentum schedule, μₜ = β·(1 − ½·0.96^(t/k)) (Dozat 2016, "Incorporating Nesterov momentum into Adam"). */
final class Schedules {

  /** What the distance of μ from β decays by in k steps. */
  static final double DECAY = 0.96;

  private static final MathContext WIDE = new MathContext(Exact.DIGITS + 10, RoundingMode.HALF_EVEN);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<Integer, BigDecimal> BASES = new ConcurrentHashMap<>();

  private Schedules() {}

  /** μₜ over the reals. */
  static BigDecimal exact(Demand.Schedule s) {
    BigDecimal power = BASES.computeIfAbsent(s.period(), Schedules::base).pow(s.step(), WIDE);
    return new BigDecimal(s.beta()).multiply(BigDecimal.ONE.subtract(power.multiply(HALF)), Exact.CONTEXT);
  }

  /** 0.96^(1/k), by Newton's iteration from above, which stops where it no longer falls. */
  static BigDecimal base(int k) {
    BigDecimal decay = new BigDecimal(DECAY);
    BigDecimal x = BigDecimal.ONE;
    while (true) {
      BigDecimal power = x.pow(k - 1, WIDE);
      BigDecimal step = power.multiply(x, WIDE).subtract(decay, WIDE)
          .divide(power.multiply(BigDecimal.valueOf(k)), WIDE);
      BigDecimal next = x.subtract(step, WIDE);
      if (next.compareTo(x) >= 0) {
        return x;
      }
      x = next;
    }
  }

  /** μₜ as binary64 gives it. */
  static double wide(Demand.Schedule s) {
    return s.period() == 0 ? s.beta() : s.beta() * (1 - 0.5 * Math.pow(DECAY, s.step() * (1.0 / s.period())));
  }

  /** The product of the factors that are kept in binary32, each rounded to it, and each product. */
  static double narrowProduct(Demand.Correction c) {
    float product = 1;
    for (int k = 1; k <= c.narrow(); k++) {
      product *= (float) wide(c.factor(k));
    }
    return product;
  }
}
