package adamant.cli;

import adamant.cli.html.Markup;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.verdict.Worst;
import java.util.List;

/** The results as JUnit XML, which CI servers read: a test case for each optimizer, format and order. */
final class JunitReport {

  private JunitReport() {}

  /**
   * The file.
   *
   * @param name what was judged
   * @param required the verdict that a test case passes with
   */
  static String of(String name, List<CheckResult> results, Verdict required) {
    long failures = results.stream().filter(result -> !result.verdict().meets(required)).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"")
        .append(Markup.escaped("adamant check " + name)).append("\" tests=\"").append(results.size())
        .append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
    for (CheckResult result : results) {
      String order = result.requestedOrder() == null ? "" : " " + result.requestedOrder();
      xml.append("  <testcase classname=\"").append(Markup.escaped(result.subject())).append("\" name=\"")
          .append(Markup.escaped(result.optimizer() + " " + result.format().label() + order)).append("\"");
      if (result.verdict().meets(required)) {
        xml.append("/>\n");
      } else {
        xml.append(">\n    <failure type=\"").append(result.verdict().label()).append("\" message=\"")
            .append(Markup.escaped(result.verdict().label() + ": " + result.sentence())).append("\">")
            .append(Markup.escaped(text(result))).append("</failure>\n  </testcase>\n");
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static String text(CheckResult result) {
    Worst worst = result.worst();
    return worst == null ? result.sentence() : result.sentence() + "\ncase " + worst.caseIndex() + " (" + worst.note()
        + "), step " + worst.step() + ", index " + worst.index() + ": expected " + worst.expected() + ", actual "
        + worst.actual() + ", rounding " + worst.low() + " to " + worst.high();
  }
}
