package adamant.bound;

import adamant.bound.Term.Operation;
import adamant.bound.Term.Rounded;
import adamant.bound.Theorem.Measure;
import adamant.exact.Format;
import adamant.oracle.cases.SplitMix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for the largest error that random inputs reach, where a claim's hypotheses hold. */
public final class Trial {

  private static final int MODERATE = 6;
  private static final int FAR = 18;
  /** Far above the error of the exact value's 80 digits, in units. */
  private static final double EXACT = 1e-20;

  private final Claim claim;
  private final Format format;
  private final List<String> names;
  private final SplitMix random;
  private final Map<String, Double> inputs = new HashMap<>();
  private final Map<String, BigDecimal> reals = new HashMap<>();
  private double worst;
  private String worstCase = "";
  private long held;

  /** Random inputs of a seed. */
  public Trial(Claim claim, long seed) {
    this.claim = claim;
    this.format = claim.theorem().format();
    this.names = claim.function().parameters();
    this.random = new SplitMix(seed);
  }

  /** Tries so many inputs, of which those count for which the hypotheses hold. */
  public void run(long tries) {
    for (long k = 0; k < tries; k++) {
      double error = error();
      if (!Double.isNaN(error)) {
        held++;
        if (error > worst) {
          worst = error;
          worstCase = inputs();
        }
      }
    }
  }

  /** The largest error, in units. */
  public double worst() {
    return worst;
  }

  /** Where it was, as hexadecimal floats. */
  public String worstCase() {
    return worstCase;
  }

  /** How many inputs met the hypotheses. */
  public long held() {
    return held;
  }

  // NaN where a hypothesis does not hold.
  private double error() {
    for (int i = 0; i < names.size(); i++) {
      double x = format.round(drawn(claim.function().signed(i)));
      inputs.put(names.get(i), x);
      reals.put(names.get(i), new BigDecimal(x));
    }
    Map<Term, BigDecimal> given = new HashMap<>();
    for (Term term : claim.given()) {
      double value = Evaluation.rounded(term, inputs);
      if (!(value > 0)) {
        return Double.NaN;
      }
      given.put(term, new BigDecimal(value));
    }
    if (!within(given)) {
      return Double.NaN;
    }
    BigDecimal exact = Evaluation.exact(claim.term(), reals, given);
    BigDecimal error = new BigDecimal(Evaluation.rounded(claim.term(), inputs)).subtract(exact).abs();
    BigDecimal unit = switch (claim.measure()) {
      case RELATIVE -> format.unitRoundoff().multiply(exact.abs());
      case NORMALISED -> format.unitRoundoff();
      case UNDERFLOW -> format.underflowError();
    };
    if (unit.signum() == 0) {
      return Double.NaN;
    }
    double units = error.divide(unit, MathContext.DECIMAL64).doubleValue();
    return units < EXACT ? 0 : units;
  }

  private boolean within(Map<Term, BigDecimal> given) {
    return switch (claim.measure()) {
      case RELATIVE -> true;
      case NORMALISED -> claim.atoms().stream().allMatch(atom ->
          Evaluation.exact(atom, reals, given).abs().compareTo(BigDecimal.ONE) <= 0
              && Math.abs(Evaluation.rounded(new Rounded(format, atom), inputs)) <= 1);
      case UNDERFLOW -> subnormal(claim.term());
    };
  }

  private boolean subnormal(Term term) {
    if (term instanceof Rounded r) {
      return subnormal(r.of());
    }
    return !(term instanceof Operation o) || o.operands().stream().allMatch(this::subnormal)
        && Evaluation.exact(term, reals, Map.of()).abs().compareTo(format.minNormal()) < 0;
  }

  private double drawn(boolean signed) {
    double x = switch (claim.measure()) {
      case RELATIVE -> Math.abs(random.below(8) == 0 ? random.scaled(-FAR, FAR) : random.scaled(-MODERATE, MODERATE));
      case NORMALISED -> Math.abs(random.scaled(-2, -1));
      case UNDERFLOW -> small();
    };
    boolean negative = signed && claim.measure() != Measure.RELATIVE && (random.next() & 1) == 0;
    return negative ? -x : x;
  }

  // So small that a product with a coefficient, or with itself, is subnormal; or a coefficient.
  private double small() {
    int least = format.minExponent() - format.precision() + 1;
    return Math.abs(switch (random.below(3)) {
      case 0 -> random.scaled(-4, -1);
      case 1 -> random.scaled(least, format.minExponent() - 2);
      default -> random.scaled(least / 2, format.minExponent() / 2 - 2);
    });
  }

  private String inputs() {
    StringBuilder s = new StringBuilder();
    for (String name : names) {
      s.append(s.isEmpty() ? "" : " ").append(name).append('=').append(format.hex(inputs.get(name)));
    }
    return s.toString();
  }
}
