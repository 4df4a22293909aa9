package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.SplitMix;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What befalls tensors of two bytes inside the domain. Not all of it does in every format and under every optimizer. */
enum Narrow {
  STUCK(5, "Parameters beside which every step is less than half an ulp: they never move"),
  STANDING(3, "A saved second moment that no gradient moves by half an ulp: it stands still"),
  VANISHING(3, "Gradients of which the second moment takes up so little that it is stored as 0 or a few units");

  private static final int FEW = 16;
  private static final int BEFORE = 10;

  private final int steps;
  private final String comment;

  Narrow(int steps, String comment) {
    this.steps = steps;
    this.comment = comment;
  }

  /** A case where it befalls both of its elements; null where it does not. */
  Case of(Format format, Hyperparameters h, Evaluation evaluation, SplitMix random) {
    boolean resumed = this == STANDING;
    if (resumed && !evaluation.slots().keeps(1)) {
      return null;
    }
    double[][] g = new double[steps][2];
    double[] parameters = new double[2];
    double[][] slots = new double[State.SLOTS][2];
    for (int i = 0; i < 2; i++) {
      fill(g, i, format, random);
      parameters[i] = parameter(format, h.lr(), random);
      slots[0][i] = format.round(random.scaled(-3, -1));
      slots[1][i] = format.round(1.125 + random.unit() / 8);
      slots[2][i] = slots[1][i];
    }
    Start start = resumed ? new Start(Rates.CONSTANT.of(BEFORE, h.lr(), random), evaluation.kept(slots)) : null;
    Case c = new Case(0, comment, h, Rates.CONSTANT.of(steps, h.lr(), random), parameters, g, start);
    return shows(format, c, evaluation.of(c)) ? c : null;
  }

  private void fill(double[][] g, int element, Format format, SplitMix random) {
    int least = Within.of(format).minExponent();
    for (double[] step : g) {
      step[element] = format.round(switch (this) {
        case STUCK -> random.scaled(-2, 1);
        case STANDING -> Math.copySign(1 + random.unit() / 64, random.scaled(0, 0));
        case VANISHING -> random.scaled(least, least);
      });
    }
  }

  // Beside steps of a rate.
  private double parameter(Format format, double lr, SplitMix random) {
    int stuck = Math.getExponent(lr) + format.precision() + 6;
    return format.round(this == STUCK ? random.scaled(stuck, stuck) : random.scaled(-3, 0));
  }

  private boolean shows(Format format, Case c, List<Expected[]> expected) {
    Expected second = expected.get(c.steps())[1];
    return switch (this) {
      case STUCK -> IntStream.range(0, c.steps())
          .allMatch(t -> Arrays.equals(expected.get(t)[0].literal(), c.parameters()));
      case STANDING -> second != null && Arrays.equals(second.literal(), c.start().state().second());
      case VANISHING -> second != null
          && Arrays.stream(second.literal()).allMatch(v -> v <= FEW * format.ulp(0));
    };
  }
}
