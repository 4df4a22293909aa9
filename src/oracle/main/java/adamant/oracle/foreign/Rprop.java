package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resilient propagation (Riedmiller and Braun 1993): each element is moved against the sign of its gradient by a Δ of
 * its own, which grows by 1.2 where that sign stays and shrinks to a half where it turns, between 10⁻⁶ and 50. What
 * happens at a turn has been published in several ways.
 *
 * @param first what Δ starts at
 * @param rate whether the steps are multiplied by η
 * @param zero what a gradient of 0 is
 * @param late whether each step is taken one step late
 * @param turn what happens where the sign turns
 */
record Rprop(First first, Rate rate, Zero zero, boolean late, Turn turn) implements ElementRule {

  private static final double TENTH = 0.1;
  private static final double GROWTH = 1.2;
  private static final double SHRINKAGE = 0.5;
  private static final double LEAST = 1e-6;
  private static final double MOST = 50;
  private static final String LATE =
      "the step that is taken is the one that the gradient before called for, and none where the sign turns";

  /** What Δ starts at. */
  enum First {
    TENTH("0.1"), LEARNING_RATE("η");

    private final String text;

    First(String text) {
      this.text = text;
    }
  }

  /** Whether the steps are multiplied by η. */
  enum Rate { ABSENT, FACTOR }

  /** What a gradient of 0 is. */
  enum Zero {
    GRADIENT(""),
    ABSENT("where g is 0 it is the last other one that is remembered");

    private final String clause;

    Zero(String clause) {
      this.clause = clause;
    }
  }

  /** What happens where the sign of the gradient turns. */
  enum Turn {
    STEPS("the step is taken", ""),
    STAYS("no step is taken, and the gradient is forgotten", ""),
    UNDONE("the last step is undone, and the gradient is forgotten", ""),
    PARAMETER("the gradient is forgotten", "there the parameter from before the last step, times Δ, is subtracted in "
        + "place of undoing that step");

    private final String text;
    private final String clause;

    Turn(String text, String clause) {
      this.text = text;
      this.clause = clause;
    }
  }

  /** Those that are known. */
  static List<Rprop> all() {
    List<Rprop> all = new ArrayList<>();
    for (Turn turn : Turn.values()) {
      for (Zero zero : Zero.values()) {
        for (First first : First.values()) {
          for (Rate rate : Rate.values()) {
            all.add(new Rprop(first, rate, zero, false, turn));
            all.add(new Rprop(first, rate, zero, true, turn));
          }
        }
      }
    }
    return all;
  }

  @Override
  public String id() {
    return "rprop";
  }

  @Override
  public String name() {
    return id() + " (θ ← θ − " + (rate == Rate.FACTOR ? "η·" : "") + "Δ·sgn(g); Δ, at first " + first.text
        + ", grows by 1.2 where g keeps its sign, and is halved where it turns; there " + turn.text + ")"
        + (published() ? "" : ", but " + String.join("; ", clauses()));
  }

  private List<String> clauses() {
    return Stream.of(turn.clause, zero.clause, late ? LATE : "").filter(clause -> !clause.isEmpty()).toList();
  }

  @Override
  public boolean published() {
    return clauses().isEmpty();
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    return new Steps<>(this, n, given, i);
  }

  /** The steps of an element. The signs of its gradients are known whatever it is computed with. */
  private static final class Steps<N> implements Element<N> {

    private final Rprop rule;
    private final Numbers<N> n;
    private final Arithmetic<N> a;
    private final Case given;
    private final int i;
    private N delta;
    private double last;
    private N parameter;
    private N moved;

    Steps(Rprop rule, Numbers<N> n, Case given, int i) {
      this.rule = rule;
      this.n = n;
      this.a = n.arithmetic();
      this.given = given;
      this.i = i;
      delta = n.scalar(rule.first == First.TENTH ? TENTH : given.rates()[0]);
      parameter = n.scalar(0);
      moved = n.scalar(0);
    }

    @Override
    public N step(int step, N before, N gradient) {
      double sign = Math.signum(given.gradients()[step - 1][i]);
      if (sign == 0 && rule.zero == Zero.ABSENT) {
        return before;
      }
      boolean turns = sign * last < 0;
      if (sign * last > 0) {
        delta = a.store(least(a.mul(delta, n.scalar(GROWTH)), n.scalar(MOST)));
      } else if (turns) {
        delta = a.store(a.max(a.mul(delta, n.scalar(SHRINKAGE)), n.scalar(LEAST)));
      }
      last = turns && rule.turn != Turn.STEPS ? 0 : sign;
      N change = turns ? turned(step, sign) : along(step, sign);
      N taken = !rule.late ? change : turns ? n.scalar(0) : moved;
      parameter = before;
      moved = change;
      return a.store(a.sub(before, taken));
    }

    private N turned(int step, double sign) {
      return switch (rule.turn) {
        case STEPS -> along(step, sign);
        case STAYS -> n.scalar(0);
        case UNDONE -> a.neg(moved);
        case PARAMETER -> scaled(step, a.mul(parameter, delta));
      };
    }

    private N along(int step, double sign) {
      return scaled(step, a.mul(n.scalar(sign), delta));
    }

    private N scaled(int step, N change) {
      return a.local(rule.rate == Rate.FACTOR ? a.mul(change, n.scalar(given.rates()[step - 1])) : change);
    }

    private N least(N x, N y) {
      return a.neg(a.max(a.neg(x), a.neg(y)));
    }
  }
}
