package adamant.oracle;

import adamant.exact.Hyperparameters;
import java.util.Arrays;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Plainer numbers in place of those of a failing case, as long as it still fails with them. */
final class PlainNumbers {

  /** How many significant bits a plainer number has. */
  private static final int[] BITS = {1, 3, 8};
  private static final double USUAL_RATE = 1e-3;

  private PlainNumbers() {}

  /**
   * The usual values, then numbers of few bits, up to the first that does. A number that is one of these already stays.
   *
   * @param does whether it fails with a number
   */
  static void first(double x, DoublePredicate does, double... usual) {
    double[] candidates = Arrays.copyOf(usual, usual.length + BITS.length);
    for (int k = 0; k < BITS.length; k++) {
      candidates[usual.length + k] = cut(x, BITS[k]);
    }
    for (double candidate : Arrays.stream(candidates).distinct().toArray()) {
      if (candidate == x || does.test(candidate)) {
        return;
      }
    }
  }

  private static double cut(double x, int bits) {
    int place = Math.getExponent(x) - bits + 1;
    return Double.isFinite(x) && x != 0 ? Math.scalb(Math.rint(Math.scalb(x, -place)), place) : x;
  }

  /**
   * λ = 0, s = 1, ε = 10⁻⁸, β₁ = 0.9 and β₂ = 0.999, or else few bits; one after the other.
   *
   * @param now the hyperparameters that it fails with by now
   * @param fixed those that cannot be set, by name
   * @param fails whether it fails with others
   */
  static void hyperparameters(Supplier<Hyperparameters> now, Set<String> fixed, Predicate<Hyperparameters> fails) {
    if (!fixed.contains("weight_decay")) {
      first(now.get().weightDecay(), x -> fails.test(now.get().withDecay(x, now.get().schedule())), 0);
    }
    if (!fixed.contains("schedule")) {
      first(now.get().schedule(), x -> fails.test(now.get().withDecay(now.get().weightDecay(), x)), 1);
    }
    if (!fixed.contains("eps")) {
      first(now.get().eps(), x -> fails.test(now.get().withEps(x)), Hyperparameters.DEFAULTS.eps());
    }
    if (!fixed.contains("beta1")) {
      first(now.get().beta1(), x -> x < 1 && fails.test(now.get().withBetas(x, now.get().beta2())),
          Hyperparameters.DEFAULTS.beta1());
    }
    if (!fixed.contains("beta2")) {
      first(now.get().beta2(), x -> x < 1 && fails.test(now.get().withBetas(now.get().beta1(), x)),
          Hyperparameters.DEFAULTS.beta2());
    }
  }

  /** The same rate at every step, 10⁻³ or a power of two; where it has to change, each a power of two. */
  static void rates(Supplier<double[]> now, Set<String> fixed, Predicate<double[]> fails) {
    if (fixed.contains("lr")) {
      return;
    }
    double[] rates = now.get();
    boolean constant = Arrays.stream(rates).allMatch(rate -> rate == rates[0])
        || fails.test(all(rates, rate -> rates[0]));
    if (constant) {
      first(rates[0], x -> fails.test(all(rates, rate -> x)), USUAL_RATE);
      return;
    }
    for (int t = 0; t < rates.length; t++) {
      int step = t;
      first(rates[t], x -> {
        double[] others = now.get().clone();
        others[step] = x;
        return fails.test(others);
      });
    }
  }

  private static double[] all(double[] rates, DoubleUnaryOperator of) {
    return Arrays.stream(rates).map(of).toArray();
  }
}
