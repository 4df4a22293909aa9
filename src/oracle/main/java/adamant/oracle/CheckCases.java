package adamant.oracle;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.StateCases;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capability;
import java.util.ArrayList;
import java.util.List;

/** Which cases one optimizer of a subject is asked. */
final class CheckCases {

  private static final int STATES_IN = 4;

  private CheckCases() {}

  /**
   * Trajectories, and where it takes single steps a few of these from arbitrary states; where it takes nothing else and
   * cannot be driven along trajectories, all of them. The large case, if there is one, is the last.
   *
   * @param elements of how many elements the large case is; 0 for none
   * @param zeros a state of zeros, in the slots that are kept
   */
  static List<Case> of(Capability capability, boolean interactive, long seed, int count, int elements,
      State zeros) {
    Cases ordinary = new Cases(capability.formats(), capability.fixed(), capability.rateChanges());
    StateCases states = new StateCases(capability.formats(), ordinary);
    if (!interactive && !capability.can(Ability.RUN)) {
      return states.generate(seed, 0, count, zeros);
    }
    List<Case> cases = new ArrayList<>(ordinary.generate(seed, count));
    if (interactive && capability.can(Ability.STEP)) {
      cases.addAll(states.generate(seed, count, Math.max(2, count / STATES_IN), zeros));
    }
    if (elements > 0) {
      cases.add(ordinary.large(cases.size(), elements, CheckOptions.LARGE_STEPS, seed));
    }
    return cases;
  }
}
