package adamant.oracle.conduct;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Range;
import adamant.exact.Ranges;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Variant;
import adamant.oracle.verdict.Slots;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;

/** What is lost on the way through a saved state, as far as it is known to be. */
final class Losses {

  private static final String AS_IF = "resumed as if ";
  /** Significant digits that numbers are written with. */
  private static final int FEWEST_DIGITS = 3;

  private final List<Loss> all = new ArrayList<>();
  private final Slots slots;

  private Losses(Slots slots) {
    this.slots = slots;
  }

  static List<Loss> all(Format format, Variant variant) {
    Losses losses = new Losses(Slots.of(variant));
    losses.zeroed();
    losses.counted();
    losses.mistaken();
    losses.narrowed(format);
    losses.all.add(new OldPowers(format));
    return losses.all;
  }

  private void zeroed() {
    for (int k = 0; k < State.SLOTS; k++) {
      int slot = k;
      if (slots.keeps(k)) {
        changed(AS_IF + "the " + slots.title(k) + " were 0", (a, s) -> slots.put(s, slot, a.constant(0)));
      }
    }
    changed(AS_IF + "the whole state were 0, t apart", this::forget);
    all.add(new Loss(AS_IF + "no step had been taken: the state is 0, and t begins anew") {
      @Override
      ElementState<Range> state(Ranges a, ElementState<Range> saved, ElementState<Range> before,
          Coefficients<Range> last) {
        forget(a, saved);
        return saved;
      }

      @Override
      int count(int half, int step) {
        return step - half;
      }
    });
  }

  private void forget(Ranges a, ElementState<Range> state) {
    for (int k = 0; k < State.SLOTS; k++) {
      slots.put(state, k, a.constant(0));
    }
    state.started = false;
  }

  private void counted() {
    all.add(new Loss("resumed with t begun anew") {
      @Override
      int count(int half, int step) {
        return step - half;
      }
    });
    all.add(new Loss("resumed with t one behind") {
      @Override
      int count(int half, int step) {
        return step - 1;
      }
    });
    all.add(new Loss("resumed with t one ahead") {
      @Override
      int count(int half, int step) {
        return step + 1;
      }
    });
    all.add(new Loss("resumed with the rate of the last step before at every step") {
      @Override
      int rate(int half, int step) {
        return half;
      }
    });
    all.add(new Loss("resumed with the rate of the first step at every step") {
      @Override
      int rate(int half, int step) {
        return 1;
      }
    });
    all.add(new Loss("resumed with the state that was before the last step") {
      @Override
      ElementState<Range> state(Ranges a, ElementState<Range> saved, ElementState<Range> before,
          Coefficients<Range> last) {
        return before;
      }
    });
  }

  private void mistaken() {
    if (slots.keeps(0) && slots.keeps(1)) {
      changed("resumed with first and second moment exchanged", (a, s) -> {
        Range first = slots.at(s, 0);
        slots.put(s, 0, slots.at(s, 1));
        slots.put(s, 1, first);
      });
    }
    all.add(new Loss("resumed with the corrected moments for the moments") {
      @Override
      ElementState<Range> state(Ranges a, ElementState<Range> saved, ElementState<Range> before,
          Coefficients<Range> last) {
        saved.first = last.c1() == null ? saved.first : a.div(saved.first, last.c1());
        saved.second = last.c2() == null ? saved.second : a.div(saved.second, last.c2());
        return saved;
      }
    });
  }

  private void narrowed(Format format) {
    for (Format narrow : Format.values()) {
      if (narrow.precision() < format.precision()) {
        rounded("resumed with the state rounded to " + narrow.label(), (a, x) -> a.narrowed(x, narrow));
        all.add(new Loss("resumed with the parameters rounded to " + narrow.label()) {
          @Override
          double parameter(Format of, double theta) {
            return narrow.round(theta);
          }
        });
        all.add(new Loss("resumed with hyperparameters rounded to " + narrow.label()) {
          @Override
          Hyperparameters hyperparameters(Hyperparameters h) {
            return new Hyperparameters(h.lr(), narrow.round(h.beta1()), narrow.round(h.beta2()),
                narrow.round(h.eps()), narrow.round(h.weightDecay()), narrow.round(h.schedule()));
          }
        });
      }
    }
    int enough = format == Format.BINARY64 ? 17 : 9;
    for (int n = FEWEST_DIGITS; n < enough; n++) {
      MathContext digits = new MathContext(n);
      DoubleUnaryOperator text = x -> Double.isFinite(x) ? format.round(new BigDecimal(x).round(digits)) : x;
      rounded("resumed with the state written in " + n + " decimal digits",
          (a, x) -> new Range(text.applyAsDouble(x.lo()), text.applyAsDouble(x.hi()), x.undefined()));
    }
  }

  private void rounded(String clause, BiFunction<Ranges, Range, Range> to) {
    changed(clause, (a, s) -> {
      for (int k = 0; k < State.SLOTS; k++) {
        slots.put(s, k, to.apply(a, slots.at(s, k)));
      }
    });
  }

  private void changed(String clause, BiConsumer<Ranges, ElementState<Range>> change) {
    all.add(new Loss(clause) {
      @Override
      ElementState<Range> state(Ranges a, ElementState<Range> saved, ElementState<Range> before,
          Coefficients<Range> last) {
        change.accept(a, saved);
        return saved;
      }
    });
  }
}
