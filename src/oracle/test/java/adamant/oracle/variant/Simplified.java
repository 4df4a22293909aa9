package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Asserts what a formula is called once it is rid of the choices that it does not depend on. */
final class Simplified {

  private Simplified() {}

  /** Adam with other choices. */
  static Variant adam(Choice... choices) {
    return Variant.CANONICAL.with(choices);
  }

  /** A known member with other choices. */
  static Variant of(String id, Choice... choices) {
    return Variants.byId(id).with(choices);
  }

  static void becomes(Variant expected, Variant given) {
    assertEquals(expected, Simplification.of(given));
    stays(expected);
  }

  static void stays(Variant given) {
    assertEquals(given, Simplification.of(given));
  }
}
