package adamant.tck.law;

import static adamant.tck.law.Reals.ONE;
import static adamant.tck.law.Reals.real;

import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import java.math.BigDecimal;
import java.util.Arrays;

/** What is kept from step to step, where it is told. */
final class Kept {

  private static final int STEPS = 8;
  private static final int LENGTH = 6;

  private Kept() {}

  private static void requireState(Lab lab) {
    lab.require(lab.tellsState(), "the state is not told: offer STATE");
  }

  /** No square is negative. */
  static void squaresAreNotNegative(Lab lab) {
    requireState(lab);
    lab.each(lab.withDecay(), h -> {
      State[] states = lab.run(h, lab.parameters(LENGTH), lab.gradients(STEPS, LENGTH)).states();
      for (int t = 0; t < STEPS; t++) {
        for (int k = 1; k < State.SLOTS; k++) {
          for (int i = 0; lab.keeps(k) && i < LENGTH; i++) {
            demand(states[t].slot(k)[i] >= 0, lab, t, i, State.name(k), states[t].slot(k)[i], "is negative");
          }
        }
      }
    });
  }

  /** m and v are the weighted sums of the gradients and their squares. */
  static void momentsAreAverages(Lab lab) {
    requireState(lab);
    lab.each(lab.settings(), h -> {
      Trial trial = lab.run(h, lab.parameters(LENGTH), lab.gradients(STEPS, LENGTH));
      State last = trial.states()[STEPS - 1];
      for (int i = 0; i < LENGTH; i++) {
        BigDecimal m = BigDecimal.ZERO;
        BigDecimal v = BigDecimal.ZERO;
        for (int t = 0; t < STEPS; t++) {
          BigDecimal g = real(trial.gradient(t, i));
          m = average(real(h.beta1()), m, g);
          v = average(real(h.beta2()), v, g.pow(2));
        }
        near(lab, trial, i, 0, last.first()[i], m);
        near(lab, trial, i, 1, last.second()[i], v);
      }
    });
  }

  private static BigDecimal average(BigDecimal beta, BigDecimal old, BigDecimal x) {
    return beta.multiply(old).add(ONE.subtract(beta).multiply(x), Reals.DIGITS);
  }

  private static void near(Lab lab, Trial trial, int i, int slot, double told, BigDecimal expected) {
    boolean near = Double.isFinite(told)
        && real(told).subtract(expected).abs().compareTo(trial.doubtOfSlot(i, slot)) <= 0;
    demand(near, lab, STEPS - 1, i, State.name(slot), told, "is not " + lab.format().hex(lab.format().round(expected)));
  }

  /** u is at least |g|, and is |g| or β₂·u with two roundings, of β₂ and of the product. */
  static void normIsOneOfTwo(Lab lab) {
    requireState(lab);
    lab.each(lab.settings(), h -> {
      Trial trial = lab.run(h, lab.parameters(LENGTH), lab.gradients(STEPS, LENGTH));
      BigDecimal error = ONE.add(lab.format().unitRoundoff()).pow(2).subtract(ONE);
      for (int i = 0; i < LENGTH; i++) {
        double last = 0;
        for (int t = 0; t < STEPS; t++) {
          double size = Math.abs(trial.gradient(t, i));
          double u = trial.states()[t].second()[i];
          BigDecimal decayed = real(h.beta2()).multiply(real(last));
          demand(u >= size, lab, t, i, "second", u, "is less than |g|");
          demand(u == size || real(u).subtract(decayed).abs().compareTo(decayed.multiply(error)) <= 0, lab, t, i,
              "second", u, "is neither |g| nor β₂·u");
          last = u;
        }
      }
    });
  }

  /** The maximum never falls, and that of v is at least v. */
  static void maximumNeverFalls(Lab lab) {
    requireState(lab);
    lab.each(lab.settings(), h -> {
      State[] states = lab.run(h, lab.parameters(LENGTH), lab.gradients(STEPS, LENGTH)).states();
      for (int t = 0; t < STEPS; t++) {
        for (int i = 0; i < LENGTH; i++) {
          double largest = states[t].third()[i];
          demand(t == 0 || largest >= states[t - 1].third()[i], lab, t, i, "third", largest, "fell");
          demand(!lab.id().equals("amsgrad-max-v") || largest >= states[t].second()[i], lab, t, i, "third", largest,
              "is less than v");
        }
      }
    });
  }

  /** Interrupted after each step, another run goes on with the same bits. */
  static void resumes(Lab lab) {
    lab.require(lab.can(Ability.RESUME), "a run cannot be saved: offer RESUME");
    double[] theta = lab.parameters(LENGTH);
    double[][] g = lab.gradients(STEPS, LENGTH);
    lab.each(lab.withDecay(), h -> {
      double[][] whole = lab.run(h, theta, g).after();
      for (int steps = 1; steps < STEPS; steps++) {
        RunRequest begin = lab.request(h, theta, Arrays.copyOf(g, steps), lab.offered().order());
        RunResult first = lab.subject().run(saving(begin, null));
        RunRequest rest = lab.request(h, first.parameters()[steps - 1], Arrays.copyOfRange(g, steps, STEPS),
            lab.offered().order());
        Subject other = lab.subject().another();
        try {
          double[][] after = other.run(saving(rest, first)).parameters();
          for (int t = steps; t < STEPS; t++) {
            int i = lab.format().differs(whole[t], after[t - steps]);
            demand(i < 0, lab, t, Math.max(i, 0), "parameter", after[t - steps][Math.max(i, 0)],
                "is another than without interruption after step " + steps);
          }
        } finally {
          if (other != lab.subject()) {
            other.close();
          }
        }
      }
    });
  }

  private static RunRequest saving(RunRequest r, RunResult earlier) {
    return new RunRequest(r.id(), r.optimizer(), r.format(), r.order(), r.hyperparameters(), r.rates(),
        r.parameters(), r.gradients(), earlier == null, earlier == null ? null : earlier.saved());
  }

  private static void demand(boolean holds, Lab lab, int t, int i, String what, double value, String otherwise) {
    if (!holds) {
      throw new AssertionError("step " + (t + 1) + ", element " + i + ": " + what + " " + lab.format().hex(value) + " "
          + otherwise);
    }
  }
}
