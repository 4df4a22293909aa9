package adamant.cli.html;

import adamant.cli.html.Plot.Point;
import adamant.oracle.verdict.CaseErrors;
import adamant.oracle.verdict.CaseErrors.Elements;
import adamant.oracle.verdict.CaseErrors.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The errors of a result over its steps and over the elements of its tensors. */
final class ErrorPlots {

  private ErrorPlots() {}

  /** Draws them: at each place the farthest of all cases. */
  static void write(Markup m, List<CaseErrors> errors) {
    if (errors.stream().allMatch(e -> e.judged() == 0)) {
      return;
    }
    m.leaf("h3", "Error in ulps").line();
    m.leaf("p", "The farthest element of all cases, on a scale of log(1 + ulp).", "class", "soft").line();
    m.open("p", "class", "legend").open("span", "class", "within").leaf("span", "●", "aria-hidden", "true")
        .text(" explained by rounding").close().text(" ");
    if (errors.stream().anyMatch(ResultSection::fails)) {
      m.open("span", "class", "beyond").leaf("span", "◆", "aria-hidden", "true").text(" not explained by rounding").close();
    }
    m.close().line();
    m.open("div", "class", "plots").line();
    Plot.draw(m, "Over the steps", "step", steps(errors));
    List<Point> elements = elements(errors);
    if (!elements.isEmpty()) {
      Plot.draw(m, "Over the elements", "element of its tensor", elements);
    }
    for (CaseErrors e : errors) {
      if (grouped(e)) {
        Plot.draw(m, String.format(Locale.ROOT, "Over the %,d elements of case %d", e.length(), e.caseIndex()), "element",
            e.elements().stream().map(p -> new Point(thousands(p.from()), p.within(), p.beyond())).toList());
      }
    }
    m.close().line();
  }

  private static boolean grouped(CaseErrors e) {
    return e.elements().stream().anyMatch(p -> p.to() - p.from() > 1);
  }

  private static String thousands(int from) {
    return from < 10_000 ? Integer.toString(from) : from < 1_000_000 ? from / 1000 + "k"
        : String.format(Locale.ROOT, "%.1fM", from / 1e6);
  }

  private static List<Point> steps(List<CaseErrors> errors) {
    Map<Integer, double[]> most = new TreeMap<>();
    for (CaseErrors e : errors) {
      for (Step s : e.steps()) {
        farther(most, s.step(), s.within(), s.beyond());
      }
    }
    return points(most);
  }

  private static List<Point> elements(List<CaseErrors> errors) {
    Map<Integer, double[]> most = new TreeMap<>();
    for (CaseErrors e : errors) {
      for (Elements p : grouped(e) ? List.<Elements>of() : e.elements()) {
        farther(most, p.from(), p.within(), p.beyond());
      }
    }
    return points(most);
  }

  private static void farther(Map<Integer, double[]> most, int at, double within, double beyond) {
    double[] known = most.computeIfAbsent(at, k -> new double[] {Double.NaN, Double.NaN});
    known[0] = farther(known[0], within);
    known[1] = farther(known[1], beyond);
  }

  private static double farther(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
  }

  private static List<Point> points(Map<Integer, double[]> most) {
    List<Point> points = new ArrayList<>();
    most.forEach((at, ulps) -> points.add(new Point(Integer.toString(at), ulps[0], ulps[1])));
    return points;
  }
}
