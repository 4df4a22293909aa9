package adamant.oracle.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Some tensors of a list, or some elements of them, are left out or come twice. */
final class PlaceStories {

  /** The sizes at which loops and launches are known to end: vectors, blocks, tensors to a launch. */
  private static final int[] WIDTHS = {2, 4, 8, 16, 32};
  private static final int[] ELEMENTS = {64, 1024, 32_768, 65_535, 65_536};
  private static final int[] TENSORS = {2, 4, 8, 16, 24, 30, 32, 36, 48, 64, 100, 110, 128, 256, 320};

  /** Which elements of a list. */
  @FunctionalInterface
  private interface Where {
    boolean holds(Steps steps, int tensor, int element);
  }

  private final List<Story> all = new ArrayList<>();

  private PlaceStories() {}

  static List<Story> all() {
    PlaceStories stories = new PlaceStories();
    stories.add("the last tensor of a list", "s", (s, k, i) -> k == s.tensors() - 1);
    stories.add("the last tensor of a list that is not empty", "s", (s, k, i) -> k == lastOf(s));
    stories.add("the first tensor of a list", "s", (s, k, i) -> k == 0);
    stories.add("the tensors of a list after the first", "", (s, k, i) -> k > 0);
    stories.add("the tensor after an empty one", "s", (s, k, i) -> k > 0 && s.length(k - 1) == 0);
    for (int n : TENSORS) {
      stories.add("the tensors of a list after the first " + n, "", (s, k, i) -> k >= n);
    }
    for (int n : ELEMENTS) {
      stories.add("in a list, the elements of a tensor after the first " + String.format(Locale.ROOT, "%,d", n), "",
          (s, k, i) -> i >= n);
    }
    for (int n : WIDTHS) {
      stories.add("the elements after the last whole group of " + n + " of a list's elements together", "",
          (s, k, i) -> s.cell(k) + i >= s.cell(s.tensors()) - s.cell(s.tensors()) % n);
      stories.add("in a list, the elements after the last whole group of " + n + " of a tensor", "",
          (s, k, i) -> i >= s.length(k) - s.length(k) % n);
    }
    return stories.all;
  }

  private static int lastOf(Steps steps) {
    int last = steps.tensors() - 1;
    while (last > 0 && steps.length(last) == 0) {
      last--;
    }
    return last;
  }

  // s is what a verb of one thing ends with.
  private void add(String what, String ending, Where where) {
    add(what + " never move" + ending, where, Act.Effect.NOTHING);
    add(what + " take" + ending + " every step twice", where, Act.Effect.TWICE);
  }

  private void add(String clause, Where where, Act.Effect effect) {
    all.add(new Story(clause, (steps, k, t) -> {
      Act right = steps.right(k, t);
      boolean any = false;
      for (int i = 0; steps.has(k, t) && i < steps.length(k) && !any; i++) {
        any = where.holds(steps, k, i);
      }
      return any ? right.with(effect, i -> where.holds(steps, k, i)) : right;
    }));
  }
}
