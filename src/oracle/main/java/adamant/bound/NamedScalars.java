package adamant.bound;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.Format;
import adamant.exact.Former;
import adamant.exact.Hyperparameters;
import adamant.exact.UpdateRule;
import java.util.Map;

/**
 * The scalars of a step as expressions: β, 1 − β, the corrections, η, ε, λ and s by their names, and what is made of
 * them formed in the format, which no formation rounds more often.
 */
final class NamedScalars implements Former<Term> {

  private static final int STEP = 3;
  private static final Hyperparameters DISTINCT = new Hyperparameters(0.001, 0.9, 0.999, 1e-8, 0.01, 0.5);
  private static final Map<Double, String> NAMES = Map.of(DISTINCT.lr(), "lr", DISTINCT.eps(), "eps",
      DISTINCT.weightDecay(), "decay", DISTINCT.schedule(), "schedule", DISTINCT.beta1(), "beta1", DISTINCT.beta2(),
      "beta2");

  private final Recording arithmetic;

  private NamedScalars(Format format) {
    arithmetic = Recording.plain(format);
  }

  /** The scalars that a rule demands. */
  static Coefficients<Term> of(UpdateRule rule, Format format) {
    double[] rates = {DISTINCT.lr(), DISTINCT.lr(), DISTINCT.lr()};
    Demand demand = rule.demand(DISTINCT, rates, STEP);
    return Coefficients.form(new NamedScalars(format), demand);
  }

  @Override
  public Arithmetic<Term> arithmetic() {
    return arithmetic;
  }

  @Override
  public Term constant(double x) {
    String name = NAMES.get(x);
    return name == null ? arithmetic.constant(x) : new Term.Input(name);
  }

  @Override
  public Term beta(double beta, double decay, int power) {
    return constant(beta);
  }

  @Override
  public Term complement(Term beta) {
    return new Term.Input(((Term.Input) beta).name().replace("beta", "gain"));
  }

  @Override
  public Term correction(double beta, int steps) {
    if (steps == STEP + 1) {
      return new Term.Input("next");
    }
    return new Term.Input(beta == DISTINCT.beta1() ? "c1" : "c2");
  }
}
