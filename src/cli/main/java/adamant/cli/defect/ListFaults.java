package adamant.cli.defect;

import adamant.exact.Hyperparameters;
import adamant.oracle.Verdict;
import adamant.oracle.cases.ListCase.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntBinaryOperator;

/** Faults of what steps many tensors at once, and of groups, where each tensor alone is stepped as it should be. */
final class ListFaults {

  private static final String LAUNCH = "made up; 110 is how many tensors one launch takes in multi_tensor_apply";

  /** How often an element of a list is stepped. */
  @FunctionalInterface
  private interface Times {
    int of(double[][] theta, int tensor, int element);
  }

  private ListFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(times("the fused kernel drops the last tensor", Fault.MADE_UP, "the last tensor of a list never moves",
        (theta, k, i) -> k == theta.length - 1 ? 0 : 1));
    all.add(times("the fused kernel steps the first tensor alone", Fault.MADE_UP,
        "the tensors of a list after the first", (theta, k, i) -> k > 0 ? 0 : 1));
    all.add(times("the elements beyond 65,536 are dropped: an index of 16 bits", Fault.MADE_UP,
        "in a list, the elements of a tensor after the first 65,536 never move", (theta, k, i) -> i >= 65_536 ? 0 : 1));
    all.add(times("two blocks overlap beyond 32,768: the rest is stepped twice", Fault.MADE_UP,
        "in a list, the elements of a tensor after the first 32,768 take every step twice",
        (theta, k, i) -> i >= 32_768 ? 2 : 1));
    all.add(times("an empty tensor takes the place of its successor", Fault.MADE_UP,
        "the tensor after an empty one never moves", (theta, k, i) -> k > 0 && theta[k - 1].length == 0 ? 0 : 1));
    all.add(times("one launch, whatever the number of tensors", LAUNCH,
        "the tensors of a list after the first 110 never move", (theta, k, i) -> k >= 110 ? 0 : 1));
    all.add(times("all tensors as one array, without its tail after whole vectors of 8", Fault.MADE_UP,
        "the elements after the last whole group of 8 of a list's elements together never move", (theta, k, i) -> {
          int before = 0;
          int whole = 0;
          for (int j = 0; j < theta.length; j++) {
            before += j < k ? theta[j].length : 0;
            whole += theta[j].length;
          }
          return before + i >= whole - whole % 8 ? 0 : 1;
        }));
    all.add(times("vectors of 8 in lists, without a loop for the rest of each tensor", Fault.MADE_UP,
        "in a list, the elements after the last whole group of 8 of a tensor never move",
        (theta, k, i) -> i >= theta[k].length - theta[k].length % 8 ? 0 : 1));
    all.add(counted("t goes up with each tensor", "DeepSpeed PR #503, #1643, #7820",
        "t goes up with each tensor of a list, not with each step", true));
    all.add(counted("t goes up with each tensor that is not empty", Fault.MADE_UP,
        "t goes up with each tensor of a list that is not empty", false));
    all.add(grouped("every group has the first one's rate", "adam", "every group takes the first group's learning rate",
        (own, groups) -> 0, (own, other) -> new Group(own.hyperparameters().withLr(other.hyperparameters().lr()),
            other.rates())));
    all.add(grouped("every group has the last one's weight decay", "adamw-rate",
        "every group takes the last group's weight decay", (own, groups) -> groups - 1, (own, other) -> {
          Hyperparameters h = own.hyperparameters();
          return new Group(h.withDecay(other.hyperparameters().weightDecay(), h.schedule()), own.rates());
        }));
    all.add(grouped("the groups share what was read last", "adam",
        "every group takes the last group's hyperparameters and rates", (own, groups) -> groups - 1,
        (own, other) -> other));
    all.add(grouped("β is the first group's throughout", "adam", "every group takes the first group's β₁ and β₂",
        (own, groups) -> 0, (own, other) -> new Group(own.hyperparameters().withBetas(other.hyperparameters().beta1(),
            other.hyperparameters().beta2()), own.rates())));
    all.add(grouped("a group's ε is set after its step: the next one has it", "adam",
        "every group takes the preceding group's ε", (own, groups) -> Math.max(own - 1, 0), (own, other) ->
            new Group(own.hyperparameters().withEps(other.hyperparameters().eps()), own.rates())));
    all.add(Fault.trained("tensors go to groups by turns", Fault.MADE_UP, "adam",
        says("the tensors are in groups by turns"), () -> new Trainer() {
      @Override
      Group group(int tensor) {
        return list.groups().get(tensor % list.groups().size());
      }
    }));
    return all;
  }

  private static Fault times(String text, String seen, String words, Times times) {
    return Fault.trained(text, seen, "adam", says(words), () -> new Trainer() {
      @Override
      void step(double[][] theta, double[][] gradients) {
        for (int k = 0; k < theta.length; k++) {
          for (int i = 0; gradients[k] != null && i < theta[k].length; i++) {
            Plain e = state[k][i];
            int now = e.now;
            int t = e.t;
            for (int n = many() ? times.of(theta, k, i) : 1; n > 0; n--) {
              e.now = now;
              e.t = t;
              theta[k][i] = e.step(theta[k][i], gradients[k][i]);
            }
            e.t = t + 1;
          }
        }
      }
    });
  }

  private static Fault counted(String text, String seen, String words, boolean empty) {
    return Fault.trained(text, seen, "adam", says(words), () -> new Trainer() {
      private int count;

      @Override
      void update(int tensor, double[] theta, double[] gradient) {
        for (Plain e : state[tensor]) {
          e.t = many() ? count : e.t;
        }
        count += empty || theta.length > 0 ? 1 : 0;
        super.update(tensor, theta, gradient);
      }
    });
  }

  private static Fault grouped(String text, String declared, String words, IntBinaryOperator from,
      BinaryOperator<Group> taken) {
    return Fault.trained(text, Fault.MADE_UP, declared, says(words),
        () -> new Trainer(declared.equals("adam") ? Plain::new : Others.AdamW::new) {
      @Override
      Group group(int tensor) {
        int own = list.tensors().get(tensor).group();
        return taken.apply(list.groups().get(own), list.groups().get(from.applyAsInt(own, list.groups().size())));
      }
    });
  }

  static Expected says(String words) {
    return Expected.says(Verdict.DEFECT, "but " + words);
  }
}
