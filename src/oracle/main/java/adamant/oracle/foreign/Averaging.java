package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.oracle.cases.Case;
import adamant.oracle.foreign.DualAveraging.Departure;
import adamant.oracle.foreign.DualAveraging.Epsilon;
import adamant.oracle.foreign.DualAveraging.Form;
import adamant.oracle.foreign.DualAveraging.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The sums of a tensor by {@link DualAveraging}, step by step. */
final class Averaging<N> implements ForeignRule.Run<N> {

  private static final double HUNDRED = 100;
  private static final double MILLIONTH = 1e-6;

  private final DualAveraging rule;
  private final Numbers<N> n;
  private final Arithmetic<N> a;
  private final Case given;
  private final N zero;
  private final N lambda;
  private final N eps;
  private final N noSquares;
  private final List<N> sums;
  private final List<N> squares;
  private final boolean[] moved;

  Averaging(DualAveraging rule, Numbers<N> n, Case given) {
    this.rule = rule;
    this.n = n;
    this.a = n.arithmetic();
    this.given = given;
    zero = n.scalar(0);
    lambda = switch (rule.threshold()) {
      case ABSENT -> null;
      case WEIGHT_DECAY -> n.scalar(given.hyperparameters().weightDecay());
      case MILLIONTH -> n.scalar(MILLIONTH);
    };
    eps = n.scalar(given.hyperparameters().eps());
    sums = new ArrayList<>(Collections.nCopies(given.length(), zero));
    noSquares = rule.scale() == Scale.WITH_EPSILON ? eps : zero;
    squares = new ArrayList<>(Collections.nCopies(rule.joins() ? 1 : given.length(), noSquares));
    moved = new boolean[given.length()];
  }

  @Override
  public List<N> step(int step, List<N> before, List<N> gradients) {
    N rate = n.scalar(given.rates()[step - 1]);
    List<N> after = new ArrayList<>();
    for (int i = 0; i < given.length(); i++) {
      after.add(element(step, i, rate, before.get(i), gradients.get(i)));
    }
    return after;
  }

  private N element(int step, int i, N rate, N before, N gradient) {
    boolean fromParameter = rule.has(Departure.FROM_PARAMETER);
    if (fromParameter && step == 1) {
      sums.set(i, a.neg(before));
    }
    moved[i] |= given.gradients()[step - 1][i] != 0;
    int own = rule.joins() ? 0 : i;
    N steps = n.scalar(step);
    N sum = a.store(a.add(sums.get(i), gradient));
    boolean mean = rule.form() == Form.MEAN;
    N size = mean ? a.local(a.div(sum, steps)) : sum;
    N limit = lambda == null || mean ? lambda : a.local(a.mul(steps, lambda));
    if (rule.has(Departure.ANEW_WHERE_CUT)) {
      Boolean cut = n.less(a.local(a.sub(a.abs(size), limit)), zero);
      if (cut == null || cut) {
        N anew = cut == null ? n.unknown() : zero;
        sums.set(i, anew);
        squares.set(own, cut == null ? anew : noSquares);
        return anew;
      }
    }
    N excess = limit == null ? size : n.excess(size, limit);
    sums.set(i, sum);
    N old = squares.get(own);
    squares.set(own, taken(old, !rule.has(Departure.SQUARES_OF_EXCESS) ? gradient
        : mean ? excess : a.local(a.div(excess, steps))));
    N used = rule.has(Departure.STALE) ? old : squares.get(own);
    return fromParameter && !moved[i] ? before : a.store(step(excess, steps, rate, denominator(used)));
  }

  private N taken(N square, N x) {
    return a.store(rule.scale() != Scale.HUNDREDTHS ? a.mulAdd(x, x, square)
        : a.add(square, a.local(a.mul(x, a.local(a.div(x, n.scalar(HUNDRED)))))));
  }

  private N denominator(N kept) {
    if (rule.epsilon() == Epsilon.OUTSIDE) {
      return a.local(a.add(a.sqrt(read(kept)), eps));
    }
    return a.sqrt(rule.scale() == Scale.WITH_EPSILON ? kept : a.add(read(kept), eps));
  }

  private N read(N kept) {
    return rule.scale() == Scale.HUNDREDTHS ? a.mul(kept, n.scalar(HUNDRED)) : kept;
  }

  // Where U is 0 the parameter is 0 or −0, as the operations give it.
  private N step(N excess, N steps, N rate, N d) {
    return switch (rule.form()) {
      case PRODUCT -> a.div(a.local(a.mul(a.neg(rate), excess)), d);
      case QUOTIENT -> a.mul(a.neg(rate), a.local(a.div(excess, d)));
      case RECIPROCAL -> a.sub(zero, a.mul(a.local(a.div(n.scalar(1), a.local(a.div(d, rate)))), excess));
      case MEAN -> a.mul(a.local(a.mul(a.neg(rate), steps)), a.local(a.div(excess, d)));
    };
  }
}
