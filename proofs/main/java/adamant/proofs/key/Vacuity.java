package adamant.proofs.key;

import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import de.uka.ilkd.key.util.ProofStarter;
import de.uka.ilkd.key.util.SideProofUtil;

/** Tries to refute a contract's precondition: a contract that nothing can meet is proved by anything. */
final class Vacuity {

  private static final int NODES = 2_000;

  private Vacuity() {}

  /** Whether KeY, or the solver, shows that the precondition is contradictory. */
  static boolean refuted(FunctionalOperationContract contract, Proof proof, GoalSolver smt) throws ProofInputException {
    Sequent sequent = Sequent.EMPTY_SEQUENT
        .addFormula(new SequentFormula(contract.getPre()), true, true).sequent();
    ProofStarter starter = SideProofUtil.createSideProof(
        SideProofUtil.cloneProofEnvironmentWithOwnOneStepSimplifier(proof), sequent,
        "precondition of " + contract.getName());
    Proof attempt = starter.getProof();
    try {
      KeySession.configure(attempt, NODES, false);
      starter.init(attempt);
      starter.start();
      return attempt.closed() || smt.solve(sequent, attempt).equals("unsat");
    } finally {
      attempt.dispose();
    }
  }
}
