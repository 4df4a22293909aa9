package adamant.vector;

import adamant.exact.Hyperparameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hyperparameters that a group of cases shares.
 *
 * @param note what is particular about them
 * @param about the hyperparameters that the note speaks of: a formula without one of them has no use for the group
 * @param hyperparameters the hyperparameters, with the rate of most steps
 */
record Setting(String note, List<String> about, Hyperparameters hyperparameters) {

  private static final List<String> NONE = List.of();
  private static final List<String> BOTH = List.of("beta1", "beta2");
  private static final List<String> EPS = List.of("eps");
  private static final List<String> DECAY = List.of("weight_decay");

  private static final List<Setting> ALL = List.of(
      new Setting("The defaults of Kingma and Ba", NONE, h(0.001, 0.9, 0.999, 1e-8, 0.01, 1)),
      new Setting("Numbers that every format holds exactly", NONE, h(0.25, 0.5, 0.75, 0.125, 0.125, 0.5)),
      new Setting("An epsilon that counts beside every root", EPS, h(0.01, 0.8, 0.95, 1, 0.02, 0.75)),
      new Setting("Epsilon as some frameworks have it by default", EPS, h(0.002, 0.9, 0.99, 1e-7, 0.1, 2)),
      new Setting("Epsilon is 0", EPS, h(0.001, 0.9, 0.999, 0, 0.01, 1)),
      new Setting("An epsilon that binary32 and narrower formats round to 0", EPS, h(0.003, 0.7, 0.9, 1e-50, 0.03, 1.5)),
      new Setting("beta1 above the root of beta2: momentum outlives the second moment", BOTH,
          h(0.05, 0.9, 0.3, 0.001, 0.05, 1.5)),
      new Setting("Decay rates near 1: their complements and corrections cancel", List.of("beta2"),
          h(0.001, 0.99, 0.99999, 1e-8, 0.001, 1)),
      new Setting("A momentum near 1: its complement and correction cancel", List.of("beta1"),
          h(0.001, 0.9999, 0.99, 1e-6, 0.001, 1)),
      new Setting("Decay rates of 0: nothing is remembered", List.of("beta2"), h(0.02, 0, 0, 0.001, 0.02, 0.3)),
      new Setting("A momentum of 0", List.of("beta1"), h(0.02, 0, 0.9, 0.001, 0.02, 0.3)),
      new Setting("Equal decay rates", BOTH, h(0.005, 0.9, 0.9, 1e-4, 0.2, 0.7)),
      new Setting("No weight decay", DECAY, h(0.001, 0.9, 0.99, 1e-6, 0, 1)),
      new Setting("A large rate", NONE, h(1, 0.6, 0.8, 0.01, 0.5, 0.25)),
      new Setting("A tiny rate", NONE, h(1e-10, 0.85, 0.98, 1e-5, 0.3, 1)),
      new Setting("Numbers with every digit", NONE, h(0.0012345678901234567, 0.8765432109876543, 0.9876543210987654,
          0.00023456789012345678, 0.012345678901234567, 0.9753086420864197)));

  private static Hyperparameters h(double lr, double beta1, double beta2, double eps, double weightDecay,
      double schedule) {
    return new Hyperparameters(lr, beta1, beta2, eps, weightDecay, schedule);
  }

  /** Those that are of use to a formula, no two of which are the same to it. */
  static List<Setting> of(List<String> uses) {
    List<Setting> all = new ArrayList<>();
    Set<List<Double>> seen = new HashSet<>();
    for (Setting setting : ALL) {
      List<Double> values = new ArrayList<>(Uses.values(uses, setting.hyperparameters));
      values.add(setting.hyperparameters.lr());
      if (uses.containsAll(setting.about) && seen.add(values)) {
        all.add(setting);
      }
    }
    return all;
  }

  /** One for cases whose epsilon must be 0. */
  Setting withoutEps() {
    return new Setting(note, about, hyperparameters.withEps(0));
  }
}
