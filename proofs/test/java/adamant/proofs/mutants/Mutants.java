package adamant.proofs.mutants;

import adamant.evidence.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The mutants of this repository, made once for all tests. */
final class Mutants {

  static final Layout LAYOUT = Layout.above(Path.of(""));
  static final Population ALL;
  /** Enough to find every difference that there is; the report's survivors passed more. */
  static final int INPUTS = 20_000;
  private static Map<Mutant, Optional<Difference>> differences;

  static {
    try {
      ALL = Population.of(LAYOUT.verified());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Mutants() {}

  static synchronized Map<Mutant, Optional<Difference>> differences() {
    if (differences == null) {
      differences = CodeRun.differences(ALL, ALL.all(), INPUTS, done -> { });
    }
    return differences;
  }

  static Target target(String shortName) {
    return ALL.mutants().keySet().stream().filter(t -> t.shortName().equals(shortName)).findFirst().orElseThrow();
  }
}
