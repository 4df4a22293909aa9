package adamant.bound;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Theorems with their bounds, in the order in which they rest on each other. */
final class Proofs {

  /** Where a bound comes from. */
  interface Source {
    /** The bound of a theorem, in grains. */
    long bound(Theorem theorem) throws IOException;
  }

  private final Source source;
  private final Map<String, Theorem> theorems = new LinkedHashMap<>();
  private final Map<String, Long> bounds = new LinkedHashMap<>();

  Proofs(Source source) {
    this.source = source;
  }

  /** Bounds that Gappa finds. */
  static Source asked() {
    return theorem -> {
      BigDecimal bound = Gappa.bound(theorem.question());
      if (bound == null) {
        throw new IOException("Gappa finds no bound for " + theorem.name() + ":\n" + theorem.question());
      }
      return theorem.grains(bound);
    };
  }

  /** Takes a theorem up, and gives its bound in grains. */
  long add(Theorem theorem) throws IOException {
    Long known = bounds.get(theorem.name());
    if (known != null) {
      return known;
    }
    long bound = source.bound(theorem);
    theorems.put(theorem.name(), theorem);
    bounds.put(theorem.name(), bound);
    return bound;
  }

  /** The theorems, by name. */
  Map<String, Theorem> theorems() {
    return theorems;
  }

  /** The bounds in grains, by the theorems' names. */
  Map<String, Long> bounds() {
    return bounds;
  }
}
