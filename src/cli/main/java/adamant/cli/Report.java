package adamant.cli;

import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.FailingText;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Worst;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** The results of a check, for people and as JSON. */
final class Report {

  /** From the best verdict to the worst: the last one among the results decides. */
  private static final List<Verdict> BY_WEIGHT = List.of(Verdict.BIT_EXACT, Verdict.CONFORMS, Verdict.UNDECIDED,
      Verdict.OTHER_VARIANT, Verdict.DEFECT, Verdict.UNEXPLAINED, Verdict.NONDETERMINISTIC);
  /** How a finding ends that is none of the subject's doing. */
  private static final String AS_THE_FORMULA = ", as the formula's own operations give";
  /** The columns of a report. */
  static final int WIDTH = 100;
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
        line(out, label, result.verdict().label() + ": " + result.subject() + where(result));
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
    out.println(judged.name() + where(result) + ": " + coloured(result.verdict()));
    line(out, "subject", result.subject() + (result.note().isEmpty() ? "" : "; " + result.note()));
    line(out, "declared", result.optimizer() + ": " + Variants.sentence(result.optimizer()));
    line(out, "found", result.sentence());
    if (result.survivors().size() > 1) {
      line(out, "possible", String.join(" | ", result.survivors()));
    }
    if (result.worst() != null) {
      print(result.worst(), result.optimizer(), out);
    }
    if (result.failing() != null) {
      String label = "smallest";
      for (String part : FailingText.lines(result.failing())) {
        line(out, label, part);
        label = "";
      }
    }
    line(out, "judged", result.elements() + " elements in " + result.cases() + " cases"
        + (result.beyond() == 0 ? "" : "; " + result.beyond() + " outside the domain, not judged"));
    if (!result.notAsked().isEmpty()) {
      line(out, "left out", String.join(", ", result.notAsked()) + ": the subject does not offer that");
    }
    findings(result.findings(), out);
  }

  private String coloured(Verdict verdict) {
    String colour = verdict.passes() ? "green" : verdict == Verdict.UNDECIDED ? "yellow" : "red";
    return ansi.string("@|bold," + colour + " " + verdict.label() + "|@");
  }

  private static String where(CheckResult result) {
    String order = result.requestedOrder() == null ? "" : ", " + result.requestedOrder() + " order";
    String text = result.formats().text();
    return ", " + result.format().label() + (text.isEmpty() ? "" : " " + text) + order;
  }

  private static void findings(List<Finding> all, PrintWriter out) {
    String expected = all.stream().filter(Report::asTheFormula)
        .map(finding -> where(finding) + finding.text().replace(AS_THE_FORMULA, "")).collect(Collectors.joining("; "));
    if (!expected.isEmpty()) {
      line(out, "findings", AS_THE_FORMULA.substring(2) + ": " + expected);
    }
    // A rejection comes with its case's own numbers: one of a kind is enough.
    Map<String, List<Finding>> kinds = all.stream().filter(finding -> !asTheFormula(finding)).collect(
        Collectors.groupingBy(finding -> finding.text().replaceAll("[0-9.eE+-]+", "#") + "\n" + domain(finding),
            LinkedHashMap::new, Collectors.toList()));
    kinds.values().forEach(kind -> line(out, "finding", text(kind)));
  }

  private static boolean asTheFormula(Finding finding) {
    return finding.text().endsWith(AS_THE_FORMULA);
  }

  private static String where(Finding finding) {
    return finding.note() + " (case " + finding.caseIndex() + "): ";
  }

  private static String text(List<Finding> kind) {
    Finding first = kind.get(0);
    String where = kind.size() == 1 ? "case " + first.caseIndex() : kind.size() + " cases, case " + first.caseIndex()
        + " the first";
    return domain(first).isEmpty() ? where + ", not judged: " + first.text() : first.note() + " (" + where + "): " + first.text();
  }

  /** The note of a case, except for rejections, which need not have to do with it. */
  private static String domain(Finding finding) {
    return finding.text().startsWith("rejected") ? "" : finding.note();
  }

  private static void print(Worst worst, String optimizer, PrintWriter out) {
    line(out, "worst", "case " + worst.caseIndex() + " (" + worst.note() + "), step " + worst.step() + ", index "
        + worst.index() + (worst.state().isEmpty() ? "" : ", " + worst.state()) + ": " + distance(worst.ulp())
        + " from " + optimizer
        + (worst.inside() ? ", within rounding" + (cancels(worst) ? " (parameter and step nearly cancel)" : "") : ""));
    line(out, "", "gradient " + worst.gradient() + ", " + (worst.state().isEmpty() ? "parameter" : worst.state())
        + " before " + worst.before());
    line(out, "", "expected " + worst.expected());
    line(out, "", "actual   " + worst.actual());
    line(out, "", "rounding " + worst.low() + " to " + worst.high());
  }

  // The result is small beside what was subtracted, so that a rounding of the step is many of the result's ulps.
  private static boolean cancels(Worst worst) {
    return 8 * Math.abs(Double.parseDouble(worst.expected())) < Math.abs(Double.parseDouble(worst.before()));
  }

  private static String distance(double ulp) {
    if (!Double.isFinite(ulp)) {
      return "beyond measure";
    }
    return (ulp < 1000 ? String.format(Locale.ROOT, "%.2f", ulp)
        : String.format(Locale.ROOT, "%.3g", ulp)) + " ulp";
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

  /** A labelled text, broken at spaces. */
  private static void line(PrintWriter out, String label, String text) {
    StringBuilder line = new StringBuilder("  ").append(label).append(" ".repeat(LABEL - 2 - label.length()));
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(" ".repeat(LABEL));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line);
  }

  /**
   * One object: the fields of the result that decides, which is the worst, and all results under {@code results}.
   */
  ObjectNode json(List<CheckResult> results) {
    CheckResult decisive = results.stream().max(Comparator.comparingInt(r -> BY_WEIGHT.indexOf(r.verdict()))).get();
    ObjectNode node = json(decisive);
    node.put("required", required.label());
    node.put("meetsRequired", results.stream().allMatch(result -> result.verdict().meets(required)));
    ArrayNode all = node.putArray("results");
    results.forEach(result -> all.add(json(result)));
    return node;
  }

  private ObjectNode json(CheckResult result) {
    return result.toJson().put("subject", judged.subject()).put("implementation", result.subject());
  }
}
