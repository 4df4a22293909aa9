package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.SplitMix;

/** How the gradients of an element go inside the domain, and why. */
enum Pattern {
  USUAL(4, "Gradients of usual sizes and both signs"),
  SINGLE(1, "A single step: what the moments take up, and their correction, show at once"),
  SAME(4, "The same gradient at every step: corrected moments stay what they are"),
  ALTERNATING(4, "Gradients of one size and alternating sign: the first moment nearly cancels"),
  FALLING(5, "Gradients that fall by a factor of 4 a step: the second moment falls, its maximum stays"),
  GROWING(4, "Gradients that grow by a factor of 8 a step: the newest outweighs all others"),
  ZEROS_BETWEEN(4, "Some gradients are zero: the moments decay, and the step goes on"),
  THEN_ZEROS(5, "One gradient, and then zeros: the step is what is remembered"),
  ZEROS_FIRST(4, "Two zero gradients first: t counts them, the moments stay zero"),
  ALL_ZERO(3, "No gradient but zero: nothing may move the parameters but weight decay"),
  NEAR_EPS(3, "Gradients about as large as epsilon: its place in the denominator shows"),
  NEAR_ROOT_EPS(3, "Gradients about as large as the root of epsilon: whether it is under the root shows"),
  SMALL(3, "Small gradients, well inside the domain"),
  LARGE(3, "Large gradients, well inside the domain"),
  LEAST(3, "Gradients at the lower end of the domain: their squares are just normal numbers"),
  LARGEST(3, "Gradients at the upper end of the domain: their squares do not overflow yet"),
  SPIKE(5, "One gradient 4096 times as large as the others: the second moment locks, the first carries on"),
  POWERS(4, "Powers of two: few operations round, so that most bits are fixed in every order"),
  FULL(3, "Significands of ones and zeros only in the last places: results lie close to halfway"),
  FEW(6, "An element has a gradient in every third step alone, as a sparse one");

  private static final int SPIKE_AT = 1;

  private final int steps;
  private final String comment;

  Pattern(int steps, String comment) {
    this.steps = steps;
    this.comment = comment;
  }

  int steps() {
    return steps;
  }

  String comment() {
    return comment;
  }

  /**
   * Fills one element's gradients, of which there may be more than {@link #steps}.
   *
   * @return whether all lie in the domain by themselves; those that do not are moved into it, with their significands
   */
  boolean fill(double[][] g, int element, Format format, Hyperparameters h, SplitMix random) {
    Domain domain = Within.of(format);
    int eps = h.eps() > 0 ? Math.getExponent(h.eps()) : 0;
    double size = random.scaled(-2, 2);
    boolean all = true;
    for (int t = 0; t < g.length; t++) {
      double x = switch (this) {
        case USUAL -> random.scaled(-4, 4);
        case SINGLE -> random.scaled(-6, 6);
        case SAME -> size;
        case ALTERNATING -> t % 2 == 0 ? size : -size;
        case FALLING -> size * Math.scalb(1.0, -2 * t);
        case GROWING -> size * Math.scalb(1.0, 3 * t);
        case ZEROS_BETWEEN -> t % 3 == 1 ? 0 : random.scaled(-6, 2);
        case THEN_ZEROS -> t == 0 ? random.scaled(-4, 4) : 0;
        case ZEROS_FIRST -> t < 2 ? 0 : random.scaled(-6, 2);
        case ALL_ZERO -> 0;
        case NEAR_EPS -> random.scaled(eps - 3, eps + 3);
        case NEAR_ROOT_EPS -> random.scaled(eps / 2 - 2, eps / 2 + 2);
        case SMALL -> random.scaled(-30, -8);
        case LARGE -> random.scaled(10, 40);
        case LEAST -> random.scaled(domain.minExponent(), domain.minExponent() + 1);
        case LARGEST -> random.scaled(domain.maxExponent() - 2, domain.maxExponent() - 1);
        case SPIKE -> (t == SPIKE_AT ? 4096 : 1) * random.scaled(-3, -1);
        case POWERS -> Math.copySign(Math.scalb(1.0, random.between(-3, 3)), random.scaled(0, 0));
        case FULL -> full(format, random);
        case FEW -> t % 3 == element % 3 ? random.scaled(-3, 3) : 0;
      };
      g[t][element] = inside(format, domain, x);
      all &= domain.contains(format.round(x));
    }
    return all;
  }

  private static double full(Format format, SplitMix random) {
    double ulp = format.ulp(1);
    double significand = random.below(2) == 0 ? 2 - ulp * (1 + random.below(4)) : 1 + ulp * (1 + random.below(4));
    return Math.copySign(Math.scalb(significand, random.between(-2, 2)), random.scaled(0, 0));
  }

  private static double inside(Format format, Domain domain, double x) {
    double rounded = format.round(x);
    if (domain.contains(rounded)) {
      return rounded;
    }
    int exponent = Math.min(Math.max(Math.getExponent(x), domain.minExponent()), domain.maxExponent() - 1);
    return format.round(Math.scalb(x, exponent - Math.getExponent(x)));
  }
}
