package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Range;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Formation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a foreign rule computes with: machine numbers, or ranges of what rounding can make of them.
 *
 * @param <N> the numbers
 */
public abstract class Numbers<N> {

  private final Format format;
  private final Arithmetic<N> arithmetic;
  private final Function<Demand, Coefficients<N>> scalars;
  private final Map<Demand, Coefficients<N>> known = new HashMap<>();

  Numbers(Format format, Arithmetic<N> arithmetic, Function<Demand, Coefficients<N>> scalars) {
    this.format = format;
    this.arithmetic = arithmetic;
    this.scalars = scalars;
  }

  /**
   * Machine numbers.
   *
   * @param formation how 1 − β, 1 − βᵗ and the like are formed
   * @param format the format of the tensors
   * @param rounded the format that scalars are rounded to
   */
  public static <N extends Number> Numbers<N> machine(Arithmetic<N> arithmetic, Formation formation, Format format,
      Format rounded) {
    return new MachineNumbers<>(arithmetic, formation, format, rounded);
  }

  /** Ranges of all that rounding to a format can give. */
  public static Numbers<Range> ranges(Format format, Underflow underflow) {
    return new RangeNumbers(format, underflow);
  }

  /** The format of the tensors. */
  Format format() {
    return format;
  }

  /** The operations. */
  Arithmetic<N> arithmetic() {
    return arithmetic;
  }

  /** The scalars of Adam, and of Nadam, at a step of a case. @param step its number, from 1 */
  Coefficients<N> scalars(Case given, int step) {
    return scalars(given, step, given.hyperparameters().beta2());
  }

  /** The same with another β₂. */
  Coefficients<N> scalars(Case given, int step, double beta2) {
    Hyperparameters h = given.hyperparameters();
    return known.computeIfAbsent(new Demand(h.beta1(), 1, 0, beta2, new Demand.Correction(h.beta1(), step),
        new Demand.Correction(beta2, step), new Demand.Correction(h.beta1(), step + 1), given.rates()[step - 1], 1, false,
        false, h.eps(), null), scalars);
  }

  /** A hyperparameter, or a number of the program. */
  public abstract N scalar(double x);

  /** A number that is given in the format of the tensors. */
  public abstract N given(double x);

  /** Whether x is less than y; null where a range cannot tell. */
  abstract Boolean less(N x, N y);

  /** The sign of x: −1, 0 or 1; null where a range cannot tell. */
  Integer sign(N x) {
    Boolean negative = less(x, scalar(0));
    Boolean positive = less(scalar(0), x);
    return negative == null || positive == null ? null : negative ? Integer.valueOf(-1) : positive ? 1 : 0;
  }

  /** sgn(x)·max(|x| − limit, 0). */
  abstract N excess(N x, N limit);

  /** β·sum + x, stored. */
  N sum(N beta, N sum, N x) {
    return change(arithmetic.store(arithmetic.mulAdd(beta, sum, x)));
  }

  /** What is left of a parameter after a change is taken from it, stored. */
  N stepped(N before, N change) {
    return arithmetic.store(arithmetic.sub(before, change));
  }

  /** √(Σx²). */
  N norm(List<N> elements) {
    return arithmetic.local(arithmetic.sqrt(squares(elements)));
  }

  /** √(Σx²/n). */
  N rootMeanSquare(List<N> elements) {
    return arithmetic.local(arithmetic.sqrt(arithmetic.local(
        arithmetic.div(squares(elements), scalar(elements.size())))));
  }

  private N squares(List<N> elements) {
    N sum = scalar(0);
    for (N x : elements) {
      sum = arithmetic.local(arithmetic.add(sum, arithmetic.local(arithmetic.mul(x, x))));
    }
    return inAnyOrder(sum, elements.size());
  }

  /** A sum of so many terms that are not negative, added one after the other or in any other way. */
  abstract N inAnyOrder(N sum, int terms);

  /** A scalar that is formed in binary32, whatever the format. */
  abstract N narrow(double x);

  /** Anything at all. */
  abstract N unknown();

  /** β·average + gain·x. */
  abstract N average(N beta, N gain, N average, N x);

  /** A value that is reached by a few operations, in whichever order. */
  abstract N change(N x);
}
