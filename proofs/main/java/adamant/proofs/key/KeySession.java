package adamant.proofs.key;

import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.io.ProblemLoaderException;
import de.uka.ilkd.key.settings.ChoiceSettings;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import de.uka.ilkd.key.strategy.StrategyProperties;
import de.uka.ilkd.key.util.KeYTypeUtil;
import de.uka.ilkd.key.util.MiscTools;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One source root loaded into KeY, with every contract of its classes.
 *
 * <p>The settings are those under which floating-point operations are deterministic IEEE functions
 * ({@code assumeStrictfp}, sound from Java 17 on: JEP 306) and int arithmetic is Java's own. A proof is limited by the
 * number of its nodes, never by time.
 */
final class KeySession implements AutoCloseable {

  private final GoalSolver cvc5;
  private final boolean firstOpenGoal;
  private final KeYEnvironment<?> environment;
  private final Map<String, Contract> contracts = new TreeMap<>();

  /**
   * Loads every source below {@code root}. One file outside KeY's subset of Java fails them all. With
   * {@code firstOpenGoal} a proof ends at the first goal to which no rule applies: it can no longer close.
   */
  KeySession(Path root, GoalSolver cvc5, boolean firstOpenGoal) throws ProblemLoaderException {
    this.cvc5 = cvc5;
    this.firstOpenGoal = firstOpenGoal;
    File location = root.toFile();
    if (!ProofSettings.isChoiceSettingInitialised()) {
      KeYEnvironment.load(location, null, null, null).dispose();
    }
    ChoiceSettings choices = ProofSettings.DEFAULT_SETTINGS.getChoiceSettings();
    Map<String, String> values = new HashMap<>(choices.getDefaultChoices());
    values.putAll(MiscTools.getDefaultTacletOptions());
    values.put("floatRules", "floatRules:assumeStrictfp");
    values.put("intRules", "intRules:javaSemantics");
    choices.setDefaultChoices(values);
    environment = KeYEnvironment.load(location, null, null, null);
    for (KeYJavaType type : environment.getJavaInfo().getAllKeYJavaTypes()) {
      if (!KeYTypeUtil.isLibraryClass(type)) {
        collect(type);
      }
    }
  }

  private void collect(KeYJavaType type) {
    var repository = environment.getSpecificationRepository();
    for (IObserverFunction target : repository.getContractTargets(type)) {
      for (Contract contract : repository.getContracts(type, target)) {
        contracts.put(ContractNames.readable(contract), contract);
      }
    }
  }

  /** Names of all contracts, in order. */
  List<String> names() {
    return List.copyOf(contracts.keySet());
  }

  /** Tries to prove one contract within so many nodes; goals that KeY leaves open may be offered to cvc5. */
  KeyVerdict prove(String name, int maxNodes, boolean withCvc5) {
    Contract contract = contracts.get(name);
    long start = System.nanoTime();
    Proof proof = null;
    try {
      proof = environment.createProof(contract.createProofObl(environment.getInitConfig(), contract));
      configure(proof, maxNodes, firstOpenGoal);
      environment.getUi().getProofControl().startAndWaitForAutoMode(proof);
      List<String> open = new ArrayList<>();
      KeyVerdict.Outcome outcome = KeyVerdict.Outcome.KEY;
      for (Goal goal : proof.openGoals()) {
        String answer = withCvc5 ? cvc5.solve(goal.sequent(), proof) : "";
        if (answer.equals("unsat")) {
          outcome = KeyVerdict.Outcome.CVC5;
        } else {
          open.add(Goals.describe(goal, proof) + (answer.isEmpty() ? "" : "\n(cvc5: " + answer + ")"));
        }
      }
      List<String> uses = new ArrayList<>();
      for (Contract used : proof.mgt().getUsedContracts()) {
        uses.add(ContractNames.readable(used));
      }
      int nodes = proof.getStatistics().nodes;
      if (!open.isEmpty()) {
        outcome = KeyVerdict.Outcome.OPEN;
      } else if (contract instanceof FunctionalOperationContract f && Vacuity.refuted(f, proof, cvc5)) {
        outcome = KeyVerdict.Outcome.VACUOUS;
      }
      return new KeyVerdict(name, outcome, nodes, since(start), uses, open);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return new KeyVerdict(name, KeyVerdict.Outcome.ERROR, 0, since(start), List.of(), List.of(e.toString()));
    } finally {
      if (proof != null) {
        proof.dispose();
      }
    }
  }

  static void configure(Proof proof, int maxNodes, boolean firstOpenGoal) {
    var settings = proof.getSettings().getStrategySettings();
    StrategyProperties p = settings.getActiveStrategyProperties();
    p.setProperty(StrategyProperties.METHOD_OPTIONS_KEY, StrategyProperties.METHOD_CONTRACT);
    p.setProperty(StrategyProperties.QUERY_OPTIONS_KEY, StrategyProperties.QUERY_ON);
    p.setProperty(StrategyProperties.LOOP_OPTIONS_KEY, StrategyProperties.LOOP_INVARIANT);
    p.setProperty(StrategyProperties.NON_LIN_ARITH_OPTIONS_KEY, StrategyProperties.NON_LIN_ARITH_DEF_OPS);
    p.setProperty(StrategyProperties.STOPMODE_OPTIONS_KEY,
        firstOpenGoal ? StrategyProperties.STOPMODE_NONCLOSE : StrategyProperties.STOPMODE_DEFAULT);
    settings.setActiveStrategyProperties(p);
    settings.setMaxSteps(maxNodes);
    settings.setTimeout(-1);
    ProofSettings.DEFAULT_SETTINGS.getStrategySettings().setActiveStrategyProperties(p);
    ProofSettings.DEFAULT_SETTINGS.getStrategySettings().setMaxSteps(maxNodes);
    proof.setActiveStrategy(proof.getServices().getProfile().getDefaultStrategyFactory().create(proof, p));
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public void close() {
    environment.dispose();
  }
}
