package adamant.proofs.conditions;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verification condition of one method: an SMT-LIB script that is unsat when the method keeps its contract.
 *
 * @param method signature as OpenJML writes it
 * @param script the SMT-LIB text
 */
public record Condition(String method, String script) {

  private static final Pattern POINT =
      Pattern.compile("\\(define-fun \\|?(\\S+?)\\|? \\(\\) Bool [^\\n]*?\\(distinct \\|__JML_FeasCheck_\\| (\\d+)\\)");
  static final String GOAL = "(assert (= __JML_FeasCheck_ 0))";

  /** How a script ends: nothing but the goal's number may hold for the goal alone, or a point would not show it. */
  private static final String END = "(push 1)\n" + GOAL + "\n(push 1)\n(check-sat)\n";
  private static final Pattern ODD = Pattern.compile("\\(\\s*(check-sat|push|pop|reset|exit|echo|eval|get-|include"
      + "|set-info|set-option(?! :(AUTO_CONFIG false|produce-models true|smt\\.MBQI false)\\)))");

  /**
   * Whether the script asserts, asks once at its end, and does nothing else. A script that says more could answer for
   * the solver, or hold a contradiction that the feasibility points never see.
   */
  boolean wellFormed() {
    return script.endsWith(END) && !ODD.matcher(script.substring(0, script.length() - END.length())).find();
  }

  /**
   * The feasibility points: numbers that OpenJML gave to places in the method, with the label of the block of which
   * they are a part. A point is dead when the script is unsat with its number in place of the goal's 0. Numbers have
   * gaps, and one that is absent would be unsat for no reason, so they are read from the script and never counted.
   */
  public SortedMap<Integer, String> points() {
    SortedMap<Integer, String> points = new TreeMap<>();
    Matcher m = POINT.matcher(script);
    while (m.find()) {
      points.put(Integer.valueOf(m.group(2)), m.group(1));
    }
    return points;
  }

  /** A check of every feasibility point in place of the goal's, each with the reason of an unknown answer. */
  String replay() {
    int check = script.lastIndexOf("(check-sat)");
    StringBuilder replay = new StringBuilder(script.substring(0, check)).append("(pop 1)\n(pop 1)\n");
    for (int k : points().keySet()) {
      replay.append("(push 1)\n(assert (= __JML_FeasCheck_ ").append(k)
          .append("))\n(push 1)\n(check-sat)\n(get-info :reason-unknown)\n(pop 1)\n(pop 1)\n");
    }
    return replay.toString();
  }

  /** A check of one feasibility point alone. */
  String replay(int point) {
    int check = script.lastIndexOf("(check-sat)");
    return script.substring(0, check).replace(GOAL, "(assert (= __JML_FeasCheck_ " + point + "))")
        + "(check-sat)\n(get-info :reason-unknown)\n";
  }
}
