package adamant.cli;

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
        .append(escaped("adamant check " + name)).append("\" tests=\"").append(results.size())
        .append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
    for (CheckResult result : results) {
      String order = result.requestedOrder() == null ? "" : " " + result.requestedOrder();
      xml.append("  <testcase classname=\"").append(escaped(result.subject())).append("\" name=\"")
          .append(escaped(result.optimizer() + " " + result.format().label() + order)).append("\"");
      if (result.verdict().meets(required)) {
        xml.append("/>\n");
      } else {
        xml.append(">\n    <failure type=\"").append(result.verdict().label()).append("\" message=\"")
            .append(escaped(result.verdict().label() + ": " + result.sentence())).append("\">")
            .append(escaped(text(result))).append("</failure>\n  </testcase>\n");
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

  // XML 1.0 has no other control characters, whatever a subject calls itself.
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]", "\uFFFD");
  }
}
