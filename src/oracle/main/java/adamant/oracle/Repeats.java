package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Formats;
import adamant.oracle.verdict.Worst;
import java.math.BigDecimal;

/** Compares two runs of the same case bit for bit. */
final class Repeats {

  private final Format parameters;
  private final Format gradients;
  private Worst worst;
  private int differing;
  private int compared;

  Repeats(Formats formats) {
    parameters = formats.parameters();
    gradients = formats.gradients();
  }

  void compare(Case c, double[][] first, double[][] second) {
    for (int t = 0; t < c.steps(); t++) {
      for (int i = 0; i < c.length(); i++) {
        compared++;
        if (!parameters.same(first[t][i], second[t][i])) {
          differing++;
          double ulp = Double.isFinite(first[t][i])
              ? parameters.ulps(second[t][i], new BigDecimal(first[t][i])) : Double.POSITIVE_INFINITY;
          if (worst == null || ulp > worst.ulp()) {
            String one = parameters.hex(first[t][i]);
            worst = new Worst(c.index(), c.note(), c.before() + t + 1, i, gradients.hex(c.gradients()[t][i]),
                parameters.hex(t == 0 ? c.parameters()[i] : first[t - 1][i]), one, parameters.hex(second[t][i]), one, one,
                ulp, false, "");
          }
        }
      }
    }
  }

  /** The farthest apart that two runs were, the first as expected, the second as actual; null where they agree. */
  Worst worst() {
    return worst;
  }

  String sentence() {
    return "the same case gave different bits the second time, in " + differing + " of " + compared + " elements";
  }
}
