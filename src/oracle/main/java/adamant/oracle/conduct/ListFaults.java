package adamant.oracle.conduct;

import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Range;
import adamant.exact.Underflow;
import adamant.oracle.cases.ListCase;
import adamant.oracle.variant.Variant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what a subject does with lists of tensors whose every tensor alone it steps by its formula. */
public final class ListFaults {

  private final Format format;
  private final Variant variant;
  private final List<Answered> lists;
  private final Follower follower;
  private final Map<Answered, BitSet> telling = new IdentityHashMap<>();

  private ListFaults(Format format, Underflow underflow, Variant variant, List<Answered> lists) {
    this.format = format;
    this.variant = variant;
    this.lists = lists;
    this.follower = new Follower(format, underflow, variant);
  }

  /** What explains every element of every list, as clauses; empty where nothing does, or where nothing is wrong. */
  public static List<String> found(Format format, Underflow underflow, Variant variant, List<Answered> lists) {
    return new ListFaults(format, underflow, variant, lists).found();
  }

  private List<String> found() {
    List<Answered> wrong = new ArrayList<>();
    List<Answered> right = new ArrayList<>();
    lists.forEach(list -> (explains(Story.RIGHT, list) ? right : wrong).add(list));
    if (wrong.isEmpty()) {
      return List.of();
    }
    return Stream.of(PlaceStories.all(), CountStories.all(), GroupStories.all(), AbsentStories.all(variant))
        .flatMap(List::stream).filter(story -> wrong.stream().allMatch(list -> explains(story, list))
            && right.stream().allMatch(list -> isRight(story, list.list()) || explains(story, list)))
        .map(Story::clause).toList();
  }

  // Whether a story says of a list what is right, so that nothing has to be computed again.
  private static boolean isRight(Story story, ListCase list) {
    Steps steps = new Steps(list);
    for (int t = 0; t < list.steps(); t++) {
      for (int k = 0; k < steps.tensors(); k++) {
        if (!story.telling().act(steps, k, t).equals(steps.right(k, t))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean explains(Story story, Answered answered) {
    BitSet telling = this.telling.computeIfAbsent(answered, ListFaults::ends);
    return explains(story, answered, telling) && explains(story, answered, null);
  }

  // The first and the last element of each tensor; those that refute a story come to them.
  private static BitSet ends(Answered answered) {
    Steps steps = new Steps(answered.list());
    BitSet ends = new BitSet();
    for (int k = 0; k < steps.tensors(); k++) {
      if (steps.length(k) > 0) {
        ends.set(steps.cell(k));
        ends.set(steps.cell(k + 1) - 1);
      }
    }
    return ends;
  }

  // Of some elements where they are given, and where each has the state to itself; else of all of them.
  private boolean explains(Story story, Answered answered, BitSet some) {
    Steps steps = new Steps(answered.list());
    Map<Integer, ElementState<Range>> states = new HashMap<>();
    for (int t = 0; t < answered.list().steps(); t++) {
      for (int k = 0; k < steps.tensors(); k++) {
        Act act = story.telling().act(steps, k, t);
        if (some != null && act.cell() != steps.cell(k)) {
          return true;
        }
        Coefficients<Range> scalars =
            follower.scalars(act.group().hyperparameters(), act.group().rates(), t + 1, act.count());
        int end = steps.cell(k + 1);
        for (int cell = next(some, steps.cell(k)); cell >= 0 && cell < end; cell = next(some, cell + 1)) {
          int i = cell - steps.cell(k);
          double before = answered.before(k, t, i);
          if (Double.isFinite(before) && !explains(act, scalars, states, i, before, answered.after()[k][t][i])) {
            telling.get(answered).set(cell);
            return false;
          }
        }
      }
    }
    return true;
  }

  private static int next(BitSet some, int from) {
    return some == null ? from : some.nextSetBit(from);
  }

  private boolean explains(Act act, Coefficients<Range> scalars, Map<Integer, ElementState<Range>> states, int i,
      double before, double after) {
    ElementState<Range> state = states.computeIfAbsent(act.cell() + i, cell -> follower.start());
    double gradient = act.gradient() == null ? 0 : act.gradient()[i];
    switch (act.on(i)) {
      case STEP:
        return follower.step(scalars, state, before, gradient).contains(after);
      case TWICE:
        return follower.again(scalars, state, follower.step(scalars, state, before, gradient), gradient)
            .contains(after);
      case DECAY:
        return follower.step(scalars, follower.start(), before, 0).contains(after);
      case STATE:
        follower.step(scalars, state, before, gradient);
        break;
      case FORGET:
        states.put(act.cell() + i, follower.start());
        break;
      default:
        break;
    }
    return format.same(before, after);
  }
}
