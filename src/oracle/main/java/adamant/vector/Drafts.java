package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.SplitMix;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The cases of one optimizer in one format before anything is expected of them, in the order of their groups. */
final class Drafts {

  private static final long SEED = 0x76656374L;
  /** So many ordinary cases: each pattern five times, each time with another of the settings. */
  private static final int ORDINARY = 5 * Pattern.values().length;
  private static final int[] LONG = {100, 100, 1000};
  private static final int[] RESUMED_AFTER = {1, 2, 3, 4, 7, 10, 20, 50};
  private static final int[] LATE = {999, 9_999, 9_999, 99_999};
  private static final int RESUMED_STEPS = 3;
  private static final int BEYOND_STEPS = 3;
  /** A first moment in a saved state is below this power of two, so that ten of its squares are in the domain. */
  private static final int MOST_FIRST = 3;
  private static final int MOST_FIRST_HALF = 1;

  private final Format format;
  private final Evaluation evaluation;
  private final List<Setting> settings;
  private final List<List<Case>> cases = new ArrayList<>();

  Drafts(Format format, Evaluation evaluation, List<Setting> settings) {
    this.format = format;
    this.evaluation = evaluation;
    this.settings = settings;
    settings.forEach(setting -> cases.add(new ArrayList<>()));
    // Of tensors of two bytes a few of each: they have the formula's mistakes in common with wider ones.
    boolean half = format.isHalf();
    for (int k = 0; k < (half ? Pattern.values().length : ORDINARY); k++) {
      ordinary(k, new SplitMix(SEED + k));
    }
    for (int k = 0; k < (half ? 1 : LONG.length); k++) {
      longRun(k, new SplitMix(SEED * 3 + k));
    }
    for (int k = 0; k < (half ? 3 : RESUMED_AFTER.length); k++) {
      resumed(k, new SplitMix(SEED * 5 + k));
    }
    for (int k = 0; k < (half ? 2 : LATE.length); k++) {
      late(k, new SplitMix(SEED * 7 + k));
    }
    for (Narrow narrow : half ? Narrow.values() : new Narrow[0]) {
      narrow(narrow, new SplitMix(SEED * 13 + narrow.ordinal()));
    }
    for (Beyond beyond : Beyond.values()) {
      beyond(beyond, new SplitMix(SEED * 11 + beyond.ordinal()));
    }
  }

  /** The cases of each setting. */
  List<List<Case>> cases() {
    return cases;
  }

  private void ordinary(int k, SplitMix random) {
    // Each time round the patterns meet other settings.
    int round = k / Pattern.values().length;
    int setting = (k + round) % settings.size();
    Hyperparameters h = settings.get(setting).hyperparameters();
    Pattern pattern = Pattern.values()[k % Pattern.values().length];
    Place place = Place.values()[(k + k / Place.values().length) % Place.values().length];
    Rates rates = Rates.values()[(k + round) % Rates.values().length];
    add(setting, drawn(h, pattern, place, rates, pattern.steps(), 1 + random.below(6) / 3 + k % 7 / 6, null, random));
  }

  private void longRun(int k, SplitMix random) {
    // The longest with the defaults: elsewhere a strong decay widens the bounds from step to step.
    int setting = k == 1 ? random.below(settings.size()) : 0;
    Hyperparameters h = settings.get(setting).hyperparameters();
    add(setting, drawn(h, k == 1 ? Pattern.ZEROS_BETWEEN : Pattern.USUAL, Place.values()[k], Rates.CONSTANT, LONG[k],
        1, null, random));
  }

  // From where the literal order is after some steps.
  private void resumed(int k, SplitMix random) {
    int setting = k % settings.size();
    Hyperparameters h = settings.get(setting).hyperparameters();
    int taken = RESUMED_AFTER[k];
    Case before = drawn(h, format.isHalf() ? Pattern.SAME : Pattern.USUAL, Place.USUAL, Rates.CONSTANT, taken, 1 + random.below(2), null, random);
    List<Expected[]> after = evaluation.of(before);
    double[][] slots = new double[State.SLOTS][];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = evaluation.slots().keeps(i) ? after.get(taken)[i].literal() : null;
    }
    Case next = drawn(h, Pattern.USUAL, Place.USUAL, k % 2 == 0 ? Rates.CONSTANT : Rates.CHANGING, RESUMED_STEPS,
        before.length(), new Start(before.rates(), State.of(slots)), random);
    add(setting, new Case(0, "Gone on with after " + taken + (taken == 1 ? " step" : " steps")
        + " from a saved state, which the literal order has led to" + comment(next), h, next.rates(),
        after.get(taken - 1)[0].literal(), next.gradients(), next.start()));
  }

  private void late(int k, SplitMix random) {
    int setting = (settings.size() / 2 + k) % settings.size();
    Hyperparameters h = settings.get(setting).hyperparameters();
    double[] rates = new double[LATE[k]];
    Arrays.fill(rates, h.lr());
    int length = 1 + random.below(2);
    Case c = drawn(h, k % 2 == 0 ? Pattern.SINGLE : Pattern.USUAL, Place.USUAL, Rates.CONSTANT, 1 + k % 2, length,
        new Start(rates, state(length, random)), random);
    add(setting, new Case(0, "Step " + (LATE[k] + 1) + " of a long run, from a saved state: t is in the corrections"
        + " alone" + comment(c), h, c.rates(), c.parameters(), c.gradients(), c.start()));
  }

  // The second is never below the first one's square, nor the third, where it is a maximum, below the second.
  private State state(int length, SplitMix random) {
    double[][] slots = new double[State.SLOTS][length];
    for (int i = 0; i < length; i++) {
      slots[0][i] = format.round(random.scaled(-4, format.isHalf() ? MOST_FIRST_HALF : MOST_FIRST));
      slots[1][i] = format.round(slots[0][i] * slots[0][i] * (1 + Math.abs(random.scaled(-3, 3))));
      slots[2][i] = format.round(slots[1][i] * (1 + random.unit()));
    }
    return evaluation.kept(slots);
  }

  // With a small 1 - beta2: the defaults' or the least one.
  private void narrow(Narrow narrow, SplitMix random) {
    int setting = narrow == Narrow.VANISHING ? leastGain() : 0;
    Case c = narrow.of(format, settings.get(setting).hyperparameters(), evaluation, random);
    if (c != null) {
      add(setting, c);
    }
  }

  private int leastGain() {
    return IntStream.range(0, settings.size()).boxed()
        .max(Comparator.comparingDouble(k -> settings.get(k).hyperparameters().beta2())).orElseThrow();
  }

  private void beyond(Beyond beyond, SplitMix random) {
    int setting = beyond == Beyond.ZERO_OVER_ZERO ? withoutEps() : beyond.ordinal() % settings.size();
    boolean stateless = evaluation.slots().zeros(0).equals(new State(null, null, null));
    if (setting < 0 || beyond == Beyond.STATE_INFINITE && stateless) {
      return;
    }
    Hyperparameters h = settings.get(setting).hyperparameters();
    double[][] g = new double[BEYOND_STEPS][2];
    beyond.fill(g, 0, format, random);
    Pattern.USUAL.fill(g, 1, format, h, random);
    Start start = null;
    if (beyond == Beyond.STATE_INFINITE) {
      double[][] slots = new double[State.SLOTS][2];
      for (double[] slot : slots) {
        slot[0] = Double.POSITIVE_INFINITY;
        slot[1] = 1;
      }
      start = new Start(new double[] {h.lr()}, evaluation.kept(slots));
    }
    double[] parameters = {Place.USUAL.of(format, h.lr(), 0, random), Place.USUAL.of(format, h.lr(), 0, random)};
    add(setting, new Case(0, beyond.comment(format) + "; the other element has usual gradients", h,
        Rates.CONSTANT.of(BEYOND_STEPS, h.lr(), random), parameters, g, start));
  }

  private int withoutEps() {
    for (int i = 0; i < settings.size(); i++) {
      if (settings.get(i).hyperparameters().eps() == 0) {
        return i;
      }
    }
    return -1;
  }

  private Case drawn(Hyperparameters h, Pattern pattern, Place asked, Rates how, int steps, int length, Start start,
      SplitMix random) {
    double[][] g = new double[steps][length];
    boolean all = true;
    for (int i = 0; i < length; i++) {
      all &= pattern.fill(g, i, format, h, random);
    }
    double[] rates = how.of(steps, h.lr(), random);
    Case atZero = new Case(0, "", h, rates, new double[length], g, start);
    double[] fromZero = evaluation.first(atZero);
    boolean moves = Arrays.stream(fromZero).allMatch(x -> x != 0 && Double.isFinite(x));
    Place place = asked == Place.CANCELLING && !moves ? Place.USUAL : asked;
    double[] parameters = new double[length];
    for (int i = 0; i < length; i++) {
      parameters[i] = place.of(format, h.lr(), fromZero[i], random);
    }
    // Where the domain is narrow the pattern is not all that its comment says.
    String moved = all || !format.isHalf() ? "; " : ", as far as the domain reaches; ";
    String comment = pattern.comment() + moved + place.comment() + (how.comment().isEmpty() ? "" : "; " + how.comment());
    return new Case(0, steps > 2 * pattern.steps() ? steps + " steps. " + comment : comment, h, rates, parameters, g,
        start);
  }

  // What a case that begins elsewhere is like, as a further clause.
  private static String comment(Case c) {
    return c.length() > 1 ? "; " + c.length() + " elements" : "; one element";
  }

  private void add(int setting, Case c) {
    cases.get(setting).add(c);
  }
}
