package adamant.proofs.key;

import de.uka.ilkd.key.pp.LogicPrinter;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Goals as text that a person can read. */
final class Goals {

  private static final int LINES = Integer.getInteger("adamant.goal.lines", 40);

  private Goals() {}

  /** The branch on which the goal lies and the first lines of its sequent. */
  static String describe(Goal goal, Proof proof) {
    String sequent = LogicPrinter.quickPrintSequent(goal.sequent(), proof.getServices());
    String head = Arrays.stream(sequent.split("\n")).limit(LINES).collect(Collectors.joining("\n"));
    StringBuilder branch = new StringBuilder();
    for (var node = goal.node(); node != null; node = node.parent()) {
      String label = node.getNodeInfo().getBranchLabel();
      if (label != null && !label.isEmpty()) {
        branch.insert(0, " / " + label);
      }
    }
    return "branch" + branch + "\n" + head;
  }
}
