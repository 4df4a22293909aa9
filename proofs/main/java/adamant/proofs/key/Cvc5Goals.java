package adamant.proofs.key;

import adamant.proofs.smt.Cvc5;
import adamant.proofs.smt.Meanings;
import adamant.proofs.smt.Scripts;
import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.settings.DefaultSMTSettings;
import de.uka.ilkd.key.settings.ProofIndependentSettings;
import de.uka.ilkd.key.smt.newsmt2.FloatHandler;
import de.uka.ilkd.key.smt.solvertypes.SolverType;
import de.uka.ilkd.key.smt.solvertypes.SolverTypes;

/**
 * Hands a goal on IEEE ranges to cvc5, in KeY's own translation to SMT-LIB: float and double become FloatingPoint with
 * rounding to nearest even, the root becomes {@code fp.sqrt}.
 */
final class Cvc5Goals implements GoalSolver {

  private final Meanings meanings;

  Cvc5Goals(Meanings meanings) {
    this.meanings = meanings;
  }

  @Override
  public String solve(Sequent sequent, Proof proof) {
    try {
      Services services = proof.getServices();
      var translation = proof.getSettings().getNewSMTSettings();
      translation.put(FloatHandler.SQRT_PROPERTY.getIdentifier(), FloatHandler.SqrtMode.SMT.name());
      var settings = new DefaultSMTSettings(proof.getSettings().getSMTSettings(),
          ProofIndependentSettings.DEFAULT_INSTANCE.getSMTSettings(), translation, proof);
      String script = cvc5().createTranslator().translateProblem(sequent, services, settings).toString();
      script = Scripts.withoutQuantifiers(script, meanings);
      return Cvc5.run(script, Cvc5.STEPS);
    } catch (Exception e) {
      return "error: " + e.getMessage();
    }
  }

  private static SolverType cvc5() {
    return SolverTypes.getSolverTypes().stream()
        .filter(type -> type.getName().equalsIgnoreCase("cvc5")).findFirst().orElseThrow();
  }
}
