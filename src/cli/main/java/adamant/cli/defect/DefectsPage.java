package adamant.cli.defect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** spec/defects.md: every fault, what the oracle says, and which of the usual tests catch it. */
final class DefectsPage {

  private DefectsPage() {}

  static String of(List<Outcome> outcomes) {
    StringBuilder page = new StringBuilder("""
        # Seeded defects

        Written by `./adamant defects --write`; the build holds it. Each row is an implementation that runs, written
        by hand as people write it, in `src/cli/main/java/adamant/cli/defect`. The judge sees what it computes and
        the variant that it declares, and nothing else. "Seen" is where such a fault was seen in public; what it was
        there is said as far as the report says it. The last four columns are tests that implementations usually come
        with, run for real against the reference, with tensors of two bytes against what is right in their formats:
        `UsualTests` says with which inputs.

        """);
    page.append(summary(outcomes)).append("\n\n");
    String tests = Arrays.stream(UsualTests.values()).map(UsualTests::label).collect(Collectors.joining(" | "));
    page.append("| fault | seen | declared | verdict | what the oracle says | ").append(tests).append(" |\n");
    page.append("|---|---|---|---|---|---|---|---|---|\n");
    for (Outcome outcome : outcomes) {
      Fault fault = outcome.fault();
      String entries = Arrays.stream(UsualTests.values()).map(outcome::entry).collect(Collectors.joining(" | "));
      page.append("| ").append(escaped(fault.text())).append(" | ").append(fault.seen()).append(" | `")
          .append(fault.declared())
          .append("`, ").append(fault.format().label()).append(" | ").append(outcome.result().verdict().label())
          .append(" | ").append(escaped(outcome.said())).append(" | ").append(entries).append(" |\n");
    }
    return page.toString();
  }

  /** How many faults each test catches, in a sentence for each. */
  static String summary(List<Outcome> outcomes) {
    List<Outcome> faults = outcomes.stream().filter(o -> !o.fault().innocent()).toList();
    List<Outcome> innocent = outcomes.stream().filter(o -> o.fault().innocent()).toList();
    long named = faults.stream().filter(Outcome::asExpected).count();
    long cleared = innocent.stream().filter(Outcome::asExpected).count();
    String others = Arrays.stream(UsualTests.values()).map(test -> test.label() + " "
        + faults.stream().filter(o -> o.caught().get(test)).count()).collect(Collectors.joining("; "));
    return "Of " + faults.size() + " faults the oracle catches and names " + named + ". Of the usual tests: " + others
        + ".\nOf " + innocent.size() + " implementations without a fault the oracle accuses "
        + (innocent.size() - cleared) + ".";
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }
}
