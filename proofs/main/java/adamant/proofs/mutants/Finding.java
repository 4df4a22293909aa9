package adamant.proofs.mutants;

import adamant.proofs.key.KeyVerdict;
import java.util.Optional;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param difference an input on which it differs from its original, if one was found
 * @param verdict what follows
 * @param reason why, in words
 */
record Finding(Mutant mutant, Optional<Difference> difference, Verdict verdict, String reason) {

  /** The verdicts. */
  enum Verdict {
    /** The original closes, the mutant stays open, and on an input it differs. */
    REFUTED,
    /** It differs nowhere, and why is known. */
    EQUIVALENT,
    /** No input differs, and nothing says why. */
    UNEXPLAINED,
    /** The prover closes it, and yet it differs: the contract is too weak, or the prover unsound. */
    ALARM,
    /** The original stays open within the same limit, or KeY failed: nothing is said of it. */
    NOT_JUDGED
  }

  /** Judges one mutant. */
  static Finding of(Mutant mutant, KeyVerdict.Outcome original, KeyVerdict.Outcome outcome,
      Optional<Difference> difference, Optional<Identities.Law> law) {
    if (original != KeyVerdict.Outcome.KEY) {
      return new Finding(mutant, difference, Verdict.NOT_JUDGED,
          "its original does not close within the limit (" + original + ")");
    }
    return switch (outcome) {
      case OPEN -> {
        if (difference.isPresent()) {
          yield new Finding(mutant, difference, Verdict.REFUTED, "open, and it differs");
        }
        yield law.map(l -> new Finding(mutant, difference, Verdict.EQUIVALENT, l.words))
            .orElseGet(() -> new Finding(mutant, difference, Verdict.UNEXPLAINED, "open, and no input differs"));
      }
      case KEY, VACUOUS -> difference.isPresent()
          ? new Finding(mutant, difference, Verdict.ALARM, "KeY closes it, and it differs")
          : new Finding(mutant, difference, Verdict.EQUIVALENT,
              law.map(l -> l.words + "; ").orElse("") + "KeY closes its contract, which says every bit");
      default -> new Finding(mutant, difference, Verdict.NOT_JUDGED, "KeY failed: " + outcome);
    };
  }

  /** All of it in one line, for lists. */
  String line() {
    return mutant + "\n    " + verdict + ": " + reason + difference.map(d -> "\n    input " + d.input()
        + "\n    original " + d.original() + "\n    mutant   " + d.mutant()).orElse("");
  }
}
