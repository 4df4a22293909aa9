package adamant.cli;

import adamant.cli.html.CheckPage;
import adamant.cli.html.Row;
import adamant.cli.html.Shown;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.verdict.CaseErrors;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** The results of a check, for people and as JSON. */
final class Report {

  /** From the best verdict to the worst: the last one among the results decides. */
  private static final List<Verdict> BY_WEIGHT = List.of(Verdict.BIT_EXACT, Verdict.CONFORMS, Verdict.UNDECIDED,
      Verdict.OTHER_VARIANT, Verdict.DEFECT, Verdict.UNEXPLAINED, Verdict.NONDETERMINISTIC);
  private static final int LABEL = 12;

  private final Judged judged;
  private final CheckOptions options;
  private final Verdict required;
  private final Ansi ansi;

  /**
   * A report.
   *
   * @param judged what was judged
   * @param required what the verdict has to be at least
   * @param ansi whether the verdict has a colour
   */
  Report(Judged judged, CheckOptions options, Verdict required, Ansi ansi) {
    this.ansi = ansi;
    this.judged = judged;
    this.options = options;
    this.required = required;
  }

  /** Prints the results one after the other. */
  void print(List<CheckResult> results, PrintWriter out) {
    for (CheckResult result : results) {
      print(result, out);
      out.println();
    }
    if (results.size() > 1) {
      String label = "in all";
      for (CheckResult result : results) {
        line(out, label, result.verdict().label() + ": " + result.subject() + ResultText.where(result));
        label = "";
      }
      out.println();
    }
    line(out, "again", command());
    if (results.stream().anyMatch(result -> result.verdict().passes() && !result.verdict().meets(required))) {
      line(out, "required", required.label() + ", which conforms is not");
    }
    out.flush();
  }

  private void print(CheckResult result, PrintWriter out) {
    out.println(judged.name() + ResultText.where(result) + ": " + coloured(result.verdict()));
    for (Row row : ResultText.rows(result)) {
      String label = row.label();
      for (String part : row.lines()) {
        line(out, label, part);
        label = "";
      }
    }
  }

  private String coloured(Verdict verdict) {
    String colour = verdict.passes() ? "green" : verdict == Verdict.UNDECIDED ? "yellow" : "red";
    return ansi.string("@|bold," + colour + " " + verdict.label() + "|@");
  }

  private String command() {
    StringBuilder command = new StringBuilder();
    if (options.optimizer() != null) {
      command.append(" --optimizer ").append(options.optimizer());
    }
    if (options.format() != null) {
      command.append(" --format ").append(options.format().label());
    }
    command.append(" --seed ").append(options.seed()).append(" --cases ").append(options.cases());
    if (options.elements() > 0) {
      command.append(" --elements ").append(options.elements());
    }
    return judged.again().apply(command.toString());
  }

  private static void line(PrintWriter out, String label, String text) {
    Labelled.print(out, LABEL, label, text);
  }

  /**
   * One object: the fields of the result that decides, which is the worst, and all results under {@code results}.
   */
  ObjectNode json(List<CheckResult> results) {
    ObjectNode node = json(decisive(results));
    node.put("required", required.label());
    node.put("meetsRequired", meets(results));
    ArrayNode all = node.putArray("results");
    results.forEach(result -> all.add(json(result)));
    return node;
  }

  /** One page; how far the cases of each result are from its formula is given beside. */
  String html(List<CheckResult> results, Map<CheckResult, List<CaseErrors>> errors) {
    List<Shown> shown = results.stream().map(result -> new Shown(result, ResultText.where(result).substring(2), ResultText.rows(result),
        ResultText.expected(result), errors.getOrDefault(result, List.of()))).toList();
    return CheckPage.of(judged.name(), shown, decisive(results), meets(results), required.label(), command());
  }

  /** Whether every verdict is what is required. */
  boolean meets(List<CheckResult> results) {
    return results.stream().allMatch(result -> result.verdict().meets(required));
  }

  private static CheckResult decisive(List<CheckResult> results) {
    return results.stream().max(Comparator.comparingInt(r -> BY_WEIGHT.indexOf(r.verdict()))).get();
  }

  private ObjectNode json(CheckResult result) {
    return result.toJson().put("subject", judged.subject()).put("implementation", result.subject());
  }
}
