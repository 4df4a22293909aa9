package adamant.oracle.foreign;

import adamant.exact.Format;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All foreign rules, the published ones first. */
public final class ForeignRules {

  private static final List<ForeignRule> ALL = Stream.of(true, false).flatMap(published ->
      Stream.of(SignDescent.all(), Lion.all(), Proximal.all(), Rprop.all(), Ftrl.all(), DualAveraging.all(),
          Rectified.all(), Yogi.all(), AdaBelief.all(), Asgd.all(), Sm3.all(), Optimistic.all(), Adan.all(),
          ScheduleFree.all(), Adafactor.all(), TrustRatio.all(), Novograd.all(), Pegasos.all()).flatMap(List::stream)
          .map(rule -> (ForeignRule) rule).filter(rule -> rule.published() == published)).toList();

  private ForeignRules() {}

  /** Each in each order, where it differs from the others in a format. */
  public static List<ForeignRule> all(Format format) {
    return ALL.stream().filter(rule -> rule.differsIn(format)).toList();
  }

  /** The identifiers with which their names begin. */
  public static Set<String> ids() {
    return ALL.stream().map(ForeignRule::id).collect(Collectors.toUnmodifiableSet());
  }
}
