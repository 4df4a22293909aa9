package adamant.cli.defect;

import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * What the oracle has to say of a fault. The judge never sees it.
 *
 * @param verdict the verdict
 * @param words what its sentence, or one of its findings, has to contain
 */
record Expected(Verdict verdict, List<String> words) {

  /** A formula of no known variant, by its differences. */
  static Expected defect(Choice... differences) {
    return new Expected(Verdict.DEFECT, Arrays.stream(differences).map(Choice::clause).toList());
  }

  /** Another known variant. */
  static Expected other(String id) {
    return new Expected(Verdict.OTHER_VARIANT, List.of("computes " + id + ","));
  }

  /** A sentence with these words. */
  static Expected says(Verdict verdict, String... words) {
    return new Expected(verdict, List.of(words));
  }

  /** Whether a result is that. */
  boolean met(CheckResult result) {
    return result.verdict() == verdict && words.stream().allMatch(word -> result.sentence().contains(word)
        || verdict.passes() && result.findings().stream().anyMatch(finding -> finding.text().contains(word)));
  }
}
