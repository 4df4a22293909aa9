package adamant.cli.defect;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.verdict.Finding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of a fault.
 *
 * @param fault the fault
 * @param result what the oracle says
 * @param caught which of the usual tests catch it
 */
record Outcome(Fault fault, CheckResult result, Map<UsualTests, Boolean> caught) {

  /** The cases that each is judged on: the default ones. */
  static final int CASES = CheckOptions.defaults().cases();

  /** Judges a fault and runs the usual tests on it. */
  static Outcome of(Fault fault) {
    CheckResult result = Check.run(fault.subject(), CheckOptions.defaults().withCases(CASES)).get(0);
    Map<UsualTests, Boolean> caught = new EnumMap<>(UsualTests.class);
    Arrays.stream(UsualTests.values()).forEach(test -> caught.put(test, test.catches(fault)));
    return new Outcome(fault, result, caught);
  }

  /** Whether the oracle says what it has to say. */
  boolean asExpected() {
    return fault.expected().met(result);
  }

  /** A usual test's entry in a table. */
  String entry(UsualTests test) {
    return caught.get(test) ? fault.innocent() ? "accused" : "caught" : "";
  }

  /** What the oracle says: its sentence, and of what passes the finding that names the fault. */
  String said() {
    String sentence = result.sentence();
    if (!fault.expected().verdict().passes() || fault.innocent()) {
      return sentence;
    }
    String word = fault.expected().words().get(0);
    return sentence.contains(word) ? sentence : sentence + "; finding: " + result.findings().stream().map(Finding::text)
        .filter(text -> text.contains(word)).findFirst().orElse("none");
  }
}
