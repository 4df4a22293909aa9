package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.Variant;
import java.util.Arrays;
import java.util.List;

/**
 * Where else than declared a subject may round to two bytes, its formula being the declared one: at every operation in
 * place of once, once in place of at every operation, or where nothing was to be. Only bits tell these apart.
 */
final class Roundings {

  /**
   * What has every bit.
   *
   * @param clause what it does instead
   * @param format what it computes in
   * @param bits of the declared formula, rounded so
   * @param order its order
   */
  record Found(String clause, Format format, Bits bits, Implementation order) {}

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Variant declared;

  /**
   * For a subject.
   *
   * @param format what it is declared to compute in
   */
  Roundings(Format format, Underflow underflow, List<Observation> observations, Variant declared) {
    this.format = format;
    this.underflow = underflow;
    this.observations = observations;
    this.declared = declared;
  }

  /** The first that has every bit; null where none has. */
  Found found() {
    Format half = declared.choice(Stored.class).half();
    if (half != null) {
      return found(half, declared.formula(), "every operation is rounded to " + half.label()
          + ", not only what is stored");
    }
    if (format.isHalf()) {
      return stored(format, "everything is computed in binary32, not rounded to " + format.label()
          + " at every operation: ");
    }
    return null;
  }

  /** The same where nothing was to be stored narrower, and no parameter of a binary32 tensor needs more. */
  Found narrowed() {
    boolean plain = format == Format.BINARY32 && declared.choice(Stored.class) == Stored.AS_COMPUTED;
    for (Format narrow : plain ? Format.HALF : List.<Format>of()) {
      Found once = holds(narrow) ? stored(narrow, "") : null;
      if (once != null) {
        return once;
      }
    }
    return null;
  }

  private boolean holds(Format narrow) {
    return observations.stream().flatMap(o -> Arrays.stream(o.after())).flatMapToDouble(Arrays::stream)
        .allMatch(narrow::holds);
  }

  private Found stored(Format narrow, String text) {
    for (Stored stored : Stored.of(narrow)) {
      Found once = stored.parameters(Format.BINARY32) == Format.BINARY32 ? null
          : found(Format.BINARY32, declared.with(stored), text + stored.clause());
      if (once != null) {
        return once;
      }
    }
    return null;
  }

  private Found found(Format compute, Variant variant, String clause) {
    Bits bits = new Bits(compute, underflow, observations, variant, Domain.of(format, declared));
    Implementation order = bits.match();
    return order == null ? null : new Found(clause, compute, bits, order);
  }
}
