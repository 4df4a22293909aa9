package adamant.proofs.conditions;

import adamant.proofs.smt.SolverProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows one condition again with Z3 alone, and that none of its feasibility points is dead.
 *
 * @param condition what was shown
 * @param proved whether Z3 answered unsat
 * @param answer Z3's answer to the goal
 * @param dead labels of points that cannot be reached: a contradictory precondition, an {@code assume false}
 * @param reached points for which Z3 gave a model
 * @param notRefuted points to which Z3 answered unknown because of quantifiers, having found nothing against them
 * @param outOfSteps points that took all of Z3's steps, so that nothing is known of them
 * @param millis wall time, information only
 */
public record Discharge(Condition condition, boolean proved, String answer, List<String> dead, int reached,
    int notRefuted, int outOfSteps, long millis) {

  /** The two solvers that a discharge needs: one for goals, one for feasibility points. */
  public record Solvers(SolverProcess goals, SolverProcess points) implements AutoCloseable {

    /** Steps for a goal; what is committed closes within a tenth of them. */
    private static final long GOAL_STEPS = 50_000_000;
    /** Steps for a point; a dead one is found in about the steps of a proof, a fraction of these. */
    private static final long POINT_STEPS = 5_000_000;
    /** For a point that is alive Z3 looks for a model, and its newer arithmetic then heeds no limit on products. */
    private static final String POINT_OPTIONS = "(set-option :smt.arith.solver 2)";

    /** Both, each in a process that starts when it is first asked. */
    public Solvers() {
      this(SolverProcess.z3(GOAL_STEPS, ""), SolverProcess.z3(POINT_STEPS, POINT_OPTIONS));
    }

    @Override
    public void close() throws IOException {
      try (goals; points) {
        // Both are closed, whatever the one throws.
      }
    }
  }

  /** Runs Z3 on the condition and its points. */
  public static Discharge of(Condition condition, Solvers solvers) throws IOException {
    long start = System.nanoTime();
    if (!condition.script().contains(Condition.GOAL)) {
      throw new IllegalArgumentException(condition.method() + ": the script has no goal " + Condition.GOAL
          + "; conditions must be written with --check-feasibility=all");
    }
    if (!condition.wellFormed()) {
      return new Discharge(condition, false, "nothing, for it was not asked: the script does more than assert and ask "
          + "once, at its end, so that its answer would show nothing", List.of(), 0, 0, 0, 0);
    }
    String goal = String.join(" ", run(solvers.goals(), condition.script()));
    List<String> answers = answers(condition, solvers.points());
    List<String> dead = new ArrayList<>();
    int reached = 0;
    int notRefuted = 0;
    int outOfSteps = 0;
    int at = 0;
    for (var point : condition.points().entrySet()) {
      String answer = at < answers.size() ? answers.get(at) : "no answer";
      String reason = at + 1 < answers.size() ? answers.get(at + 1) : "";
      at += 2;
      switch (answer) {
        case "unsat" -> dead.add("point " + point.getKey() + " (" + point.getValue() + ")");
        case "sat" -> reached++;
        case "unknown" -> {
          if (reason.contains("resource") || reason.contains("cancel")) {
            outOfSteps++;
          } else {
            notRefuted++;
          }
        }
        default -> outOfSteps++;
      }
    }
    if (condition.points().isEmpty()) {
      dead.add("no feasibility point at all");
    }
    return new Discharge(condition, goal.equals("unsat") && dead.isEmpty(), goal, dead, reached, notRefuted, outOfSteps,
        (System.nanoTime() - start) / 1_000_000);
  }

  // Z3 that is out of steps can fail at a push or a pop and then means something else by the next check: ask it for each
  // point alone.
  private static List<String> answers(Condition condition, SolverProcess solver) throws IOException {
    List<String> answers = run(solver, condition.replay());
    if (answers.size() == 2 * condition.points().size() && answers.stream().noneMatch(a -> a.contains("error"))) {
      return answers;
    }
    List<String> alone = new ArrayList<>();
    for (int point : condition.points().keySet()) {
      List<String> answer = run(solver, condition.replay(point));
      alone.add(answer.isEmpty() ? "no answer" : answer.get(0));
      alone.add(answer.size() < 2 ? "" : answer.get(1));
    }
    return alone;
  }

  // A solver that ended shows nothing of this condition; that is an answer, which keeps the condition's name.
  private static List<String> run(SolverProcess solver, String script) throws IOException {
    try {
      return solver.run(script);
    } catch (SolverProcess.EndedException e) {
      return List.of("error: " + e.getMessage());
    }
  }
}
