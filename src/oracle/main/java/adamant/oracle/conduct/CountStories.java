package adamant.oracle.conduct;

import java.util.List;
import java.util.function.IntPredicate;

/** The count of steps of a list is not that of each tensor. */
final class CountStories {

  private CountStories() {}

  static List<Story> all() {
    return List.of(
        new Story("t goes up with each tensor of a list, not with each step",
            (steps, k, t) -> steps.right(k, t).counted(stepped(steps, k, t, j -> true))),
        new Story("t goes up with each tensor of a list that is not empty, not with each step",
            (steps, k, t) -> steps.right(k, t).counted(stepped(steps, k, t, j -> steps.length(j) > 0))),
        new Story("t goes up with each group, not with each step", (steps, k, t) -> steps.right(k, t)
            .counted(t * steps.list().groups().size() + steps.list().tensors().get(k).group() + 1)));
  }

  // How many tensors were stepped before a step of one of them, that one among them; an empty one has nothing to count.
  private static int stepped(Steps steps, int tensor, int step, IntPredicate counts) {
    int count = 0;
    for (int t = 0; t <= step; t++) {
      for (int k = 0; k < (t < step ? steps.tensors() : tensor + 1); k++) {
        count += steps.has(k, t) && counts.test(k) ? 1 : 0;
      }
    }
    return Math.max(count, 1);
  }
}
