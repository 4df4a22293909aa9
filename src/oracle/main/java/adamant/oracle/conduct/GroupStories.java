package adamant.oracle.conduct;

import adamant.exact.Hyperparameters;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.ListCase.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Groups do not have the hyperparameters that are their own. */
final class GroupStories {

  /** Which group's a group takes. */
  @FunctionalInterface
  private interface From {
    int group(int own, int groups);
  }

  private GroupStories() {}

  static List<Story> all() {
    Map<String, From> from = new LinkedHashMap<>();
    from.put("every group takes the first group's ", (own, groups) -> 0);
    from.put("every group takes the last group's ", (own, groups) -> groups - 1);
    from.put("every group takes the preceding group's ", (own, groups) -> Math.max(own - 1, 0));
    Map<String, BinaryOperator<Group>> what = new LinkedHashMap<>();
    what.put("hyperparameters and rates", (own, other) -> other);
    what.put("hyperparameters, with rates of its own",
        (own, other) -> new Group(other.hyperparameters().withLr(own.hyperparameters().lr()), own.rates()));
    what.put("learning rate",
        (own, other) -> new Group(own.hyperparameters().withLr(other.hyperparameters().lr()), other.rates()));
    what.put("weight decay", (own, other) -> with(own, own.hyperparameters()
        .withDecay(other.hyperparameters().weightDecay(), own.hyperparameters().schedule())));
    what.put("schedule", (own, other) -> with(own, own.hyperparameters()
        .withDecay(own.hyperparameters().weightDecay(), other.hyperparameters().schedule())));
    what.put("β₁ and β₂", (own, other) -> with(own, own.hyperparameters()
        .withBetas(other.hyperparameters().beta1(), other.hyperparameters().beta2())));
    what.put("ε", (own, other) -> with(own, own.hyperparameters().withEps(other.hyperparameters().eps())));
    List<Story> all = new ArrayList<>();
    from.forEach((who, group) -> what.forEach((which, taken) -> all.add(new Story(who + which, (steps, k, t) -> {
      ListCase list = steps.list();
      int own = list.tensors().get(k).group();
      int other = group.group(own, list.groups().size());
      return own == other ? steps.right(k, t)
          : steps.right(k, t).in(taken.apply(list.groups().get(own), list.groups().get(other)));
    }))));
    all.add(new Story("the tensors are in groups by turns, whatever group they are given", (steps, k, t) ->
        steps.right(k, t).in(steps.list().groups().get(k % steps.list().groups().size()))));
    return all;
  }

  private static Group with(Group own, Hyperparameters h) {
    return new Group(h, own.rates());
  }
}
