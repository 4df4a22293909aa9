package adamant.oracle.conduct;

import adamant.oracle.variant.StepChoices.Decay;
import adamant.oracle.variant.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A step at which a tensor has no gradient is not nothing. */
final class AbsentStories {

  private AbsentStories() {}

  static List<Story> all(Variant variant) {
    List<Story> all = new ArrayList<>(List.of(
        missing("a tensor without a gradient is stepped as if the gradient were 0", true, Act.Effect.STEP),
        missing("a step at which a tensor has no gradient counts: t goes up", true, Act.Effect.NOTHING),
        missing("the state of a tensor without a gradient decays", false, Act.Effect.STATE),
        missing("the state of a tensor without a gradient decays, and t goes up", true, Act.Effect.STATE),
        missing("the state of a tensor is lost at a step without a gradient", false, Act.Effect.FORGET),
        new Story("the state of a tensor is lost at a step without a gradient, and t begins anew",
            AbsentStories::anew),
        new Story("a tensor without a gradient takes the one before again", AbsentStories::stale),
        new Story("no tensor moves at a step at which one has no gradient", (steps, k, t) -> {
          Act right = steps.right(k, t);
          boolean whole = whole(steps, t);
          int count = (int) IntStream.rangeClosed(0, t).filter(s -> whole(steps, s)).count();
          return whole ? right.counted(count) : steps.has(k, t) ? right.with(Act.Effect.NOTHING) : right;
        }),
        new Story("a tensor that had no gradient once never moves again", (steps, k, t) ->
            steps.has(k, t) && steps.count(k, t) <= t ? steps.right(k, t).with(Act.Effect.NOTHING)
                : steps.right(k, t)),
        new Story("a tensor without a gradient is no place in the state: those after it take the state of others",
            (steps, k, t) -> steps.right(k, t).at(compressed(steps, k, t))),
        new Story("a tensor without a gradient is no place in the state: those after it take the state of others;"
            + " t is the list's", (steps, k, t) -> steps.right(k, t).at(compressed(steps, k, t)).counted(t + 1))));
    Decay decay = variant.choice(Decay.class);
    if (decay == Decay.TIMES_RATE || decay == Decay.TIMES_SCHEDULE) {
      all.add(missing("the parameters of a tensor without a gradient decay", false, Act.Effect.DECAY));
      all.add(missing("the parameters of a tensor without a gradient decay, and t goes up", true, Act.Effect.DECAY));
    }
    return all;
  }

  private static Story missing(String clause, boolean counts, Act.Effect effect) {
    return new Story(clause, (steps, k, t) -> {
      Act right = steps.right(k, t);
      Act act = steps.has(k, t) ? right : right.with(effect).along(steps.zeros(k));
      return counts ? act.counted(t + 1) : steps.has(k, t) ? act : act.counted(right.count() + 1);
    });
  }

  private static Act stale(Steps steps, int k, int t) {
    int last = t;
    while (last >= 0 && !steps.has(k, last)) {
      last--;
    }
    Act right = steps.right(k, t);
    int first = 0;
    while (first < t && !steps.has(k, first)) {
      first++;
    }
    return last < 0 ? right
        : right.along(steps.gradient(k, last)).with(Act.Effect.STEP).counted(t - first + 1);
  }

  private static Act anew(Steps steps, int k, int t) {
    int since = 0;
    while (t - since >= 0 && steps.has(k, t - since)) {
      since++;
    }
    Act right = steps.right(k, t);
    return steps.has(k, t) ? right.counted(since) : right.with(Act.Effect.FORGET);
  }

  private static boolean whole(Steps steps, int step) {
    return IntStream.range(0, steps.tensors()).allMatch(k -> steps.has(k, step));
  }

  private static int compressed(Steps steps, int tensor, int step) {
    return IntStream.range(0, tensor).filter(k -> steps.has(k, step)).map(steps::length).sum();
  }
}
