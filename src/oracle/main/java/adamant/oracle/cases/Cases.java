package adamant.oracle.cases;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Generates the cases of a check from a seed: several steps, unequal β, a rate that changes and once is 0, ε large
 * enough to show its place, gradients of every size around it, zeros; and in the last sixth of them gradients outside
 * the domain.
 */
public final class Cases {

  // Apart from one another and, where neither is fixed, from every learning rate: which of them is used shows.
  private static final double[] WEIGHT_DECAYS = {0.125, 0.01, 0.5, 0.25, 0.03, 0.0625, 0.2, 0.05};
  private static final double[] SCHEDULES = {0.5, 1, 0.75, 2, 0.125, 1.5, 0.3, 0.7};

  // Every so many cases the second step's rate is 0. In the first case, which has every pattern, and in the seventh
  // there is an element that has had no gradient by then.
  private static final int WITHOUT_RATE = 6;

  // So many elements of the case of subnormal gradients show which numbers are taken for 0: operands or results.
  private static final int AT_THE_LEAST = 12;

  private final Formats formats;
  private final Map<String, Double> fixed;
  private final boolean rateChanges;
  private final Gradients gradients;

  /**
   * Cases that a subject can run.
   *
   * @param formats the formats of the tensors, and what is computed in
   * @param fixed hyperparameters that cannot be set (lr, beta1, beta2, eps, weight_decay,
   *     schedule), with their values
   * @param rateChanges whether the rate can change from step to step
   */
  public Cases(Formats formats, Map<String, Double> fixed, boolean rateChanges) {
    this.formats = formats;
    this.fixed = fixed;
    this.rateChanges = rateChanges && !fixed.containsKey("lr");
    this.gradients = new Gradients(formats);
  }

  /** The same of tensors that are all in one format. */
  public Cases(Format format, Map<String, Double> fixed, boolean rateChanges) {
    this(Formats.of(format), fixed, rateChanges);
  }

  /** So many cases, the same for the same seed. */
  public List<Case> generate(long seed, int count) {
    List<Case> cases = new ArrayList<>();
    int beyond = count / 6;
    for (int i = 0; i < count; i++) {
      SplitMix random = new SplitMix(seed * 0x2545f4914f6cdd1dL + i);
      cases.add(i < count - beyond ? ordinary(i, random) : beyond(i, i - (count - beyond), random));
    }
    return cases;
  }

  private Case ordinary(int index, SplitMix random) {
    Hyperparameters h = hyperparameters(index, random);
    int steps = random.between(6, 12);
    int length = index < 2 ? Gradients.PATTERNS : random.between(1, 16);
    double[][] g = new double[steps][length];
    for (int i = 0; i < length; i++) {
      gradients.fill(g, i, index + i, h, random);
    }
    return finished(index, "gradients inside the domain", h, steps, g, random);
  }

  /** One large tensor, its gradients of all patterns in turn. */
  public Case large(int index, int length, int steps, long seed) {
    return steps(index, "a tensor of " + length + " elements", steps, length, new SplitMix(~seed));
  }

  /** Some steps inside the domain. */
  Case steps(int index, String note, int steps, int length, SplitMix random) {
    Hyperparameters h = hyperparameters(index, random);
    double[][] g = new double[steps][length];
    for (int i = 0; i < length; i++) {
      gradients.fill(g, i, i, h, random);
    }
    return finished(index, note, h, steps, g, random);
  }

  private Case beyond(int index, int kind, SplitMix random) {
    Hyperparameters h = hyperparameters(index, random);
    List<Gradients.Beyond> kinds = Gradients.Beyond.of(formats);
    Gradients.Beyond beyond = kinds.get(kind % kinds.size());
    if (beyond == Gradients.Beyond.ZERO_OVER_ZERO && !fixed.containsKey("eps")) {
      h = h.withEps(0);
    }
    int steps = random.between(6, 8);
    int least = beyond == Gradients.Beyond.SUBNORMAL ? AT_THE_LEAST : 0;
    double[][] g = new double[steps][4 + least];
    for (int i = 0; i < 3; i++) {
      gradients.fillBeyond(g, i, beyond, random);
    }
    gradients.fill(g, 3, 1, h, random);
    for (int i = 4; i < g[0].length; i++) {
      gradients.fillAtTheLeast(g, i, random);
    }
    Case c = finished(index, beyond.note(), h, steps, g, random);
    if (beyond == Gradients.Beyond.SUBNORMAL) {
      // Beside any other parameter such a step is nothing, and flushing it to 0 would not show.
      c.parameters()[0] = 0;
      // What the first step is of so small a gradient, by most formulas.
      double[] factors = {h.lr() / h.eps(), h.lr() / Math.sqrt(h.eps()), h.lr() * (1 - h.beta1()) / h.eps(), h.lr()};
      for (int i = 4; i < c.length(); i++) {
        double factor = i - 4 < factors.length ? factors[i - 4] : 0;
        c.parameters()[i] = gradients.atTheLeast(h.eps() == 0 ? 0 : factor, random);
      }
    }
    return c;
  }

  private Case finished(int index, String note, Hyperparameters h, int steps, double[][] g, SplitMix random) {
    double[] rates = new double[steps];
    for (int t = 0; t < steps; t++) {
      rates[t] = rateChanges && t > 0 ? h.lr() * Math.abs(random.scaled(-2, 1)) : h.lr();
    }
    if (rateChanges && steps > 1 && index % WITHOUT_RATE == 0) {
      rates[1] = 0;
    }
    double[] parameters = new double[g[0].length];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = parameter(h.lr(), random);
    }
    return new Case(index, note, h, rates, parameters, g);
  }

  // Half of them 0 or as small as a step, so that a step is seen to its last bits; the rest as weights are.
  private double parameter(double lr, SplitMix random) {
    return formats.parameters().round(switch (random.below(4)) {
      case 0 -> 0;
      case 1 -> lr * random.scaled(-3, 0);
      case 2 -> random.scaled(-8, -1);
      default -> random.scaled(-1, 6);
    });
  }

  private Hyperparameters hyperparameters(int index, SplitMix random) {
    Hyperparameters h = switch (index % 8) {
      case 0 -> new Hyperparameters(0.01, 0.8, 0.95, 0.1);
      case 1 -> Hyperparameters.DEFAULTS;
      case 2 -> new Hyperparameters(Math.abs(random.scaled(-10, -1)), random.unit(), random.unit(),
          Math.abs(random.scaled(-14, 0)));
      case 3 -> new Hyperparameters(0.1, 0.5, 0.75, 1);
      case 4 -> new Hyperparameters(0.001, 0.95, 0.99, 1e-3);
      case 5 -> new Hyperparameters(0.25, 0.875, 0.96875, 0.125);
      case 6 -> new Hyperparameters(0.003, 0.6, 0.3, 1e-2);
      default -> new Hyperparameters(0.002, random.unit() / 2, 0.9 + random.unit() / 16, 1e-5);
    };
    return new Hyperparameters(fixed.getOrDefault("lr", h.lr()), fixed.getOrDefault("beta1", h.beta1()),
        fixed.getOrDefault("beta2", h.beta2()), fixed.getOrDefault("eps", h.eps()),
        fixed.getOrDefault("weight_decay", WEIGHT_DECAYS[index % WEIGHT_DECAYS.length]),
        fixed.getOrDefault("schedule", SCHEDULES[index % SCHEDULES.length]));
  }
}
