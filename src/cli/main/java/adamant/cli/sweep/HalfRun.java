package adamant.cli.sweep;

import adamant.exact.Binary64;
import adamant.exact.Format;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run in each format and mode, beside the same run in binary64. */
final class HalfRun {

  private static final int STEPS = 1000;

  private HalfRun() {}

  /** The table. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(
        "| format | operations rounded, order | θ after 1000 steps | v after 1000 steps | steps at which v stayed |",
        "|---|---|---|---|---|"));
    Variant adam = HalfSweep.variant("adam");
    lines.add(line("binary64", "every operation, literal", new HalfRule<>(new Binary64(), Format.BINARY64,
        Format.BINARY64, new VariantRule(adam, Order.LITERAL))));
    for (Format format : HalfSweep.FORMATS) {
      for (HalfMode mode : HalfMode.values()) {
        lines.add(line(format.label(), mode.title(), mode.rule(adam, format)));
      }
    }
    return lines;
  }

  private static String line(String format, String mode, HalfRule<?> rule) {
    HalfRule.Kept kept = new HalfRule.Kept(1, 0, 0, 0);
    int stayed = 0;
    double[] gradients = HalfState.gradients(STEPS);
    for (int t = 1; t <= STEPS; t++) {
      HalfRule.Kept after = rule.step(kept, t, gradients[t - 1]);
      stayed += after.second() == kept.second() ? 1 : 0;
      kept = after;
    }
    return String.format(Locale.ROOT, "| %s | %s | %.4f | %.4e | %d |", format, mode, kept.theta(), kept.second(),
        stayed);
  }
}
