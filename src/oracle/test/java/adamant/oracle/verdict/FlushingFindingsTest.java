package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The finding on subnormal numbers")
class FlushingFindingsTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final double LEAST = 0x1p-1022;
  private static final String GRADIENTS = "subnormal gradients are taken for 0";
  private static final String OPERANDS = Underflow.OPERANDS.text();
  private static final String RESULTS = Underflow.RESULTS.text();
  private static final String BOTH = Underflow.BOTH.text();
  private static final String UNDECLARED = ": every bit is what that gives, and not what the formula's own operations do";

  private static List<Finding> findings(Underflow declared, Observation... observations) {
    List<Observation> all = List.of(observations);
    return new Flushing(Format.BINARY64, declared, new Bits(Format.BINARY64, declared, all, SGD),
        Implementation.LITERAL).findings(all);
  }

  private static String text(Underflow declared, Observation... observations) {
    List<Finding> findings = findings(declared, observations);
    assertEquals(1, findings.size());
    return findings.get(0).text();
  }

  // Descent with η = 1/2, so far outside of the domain that every gradient is.
  private static Observation step(double theta, double gradient, double after) {
    return new Observation(Tiny.given(Tiny.step(theta), Tiny.step(gradient)), new double[][] {{after}});
  }

  // 0 − 1/2·2⁻¹⁰²²: the product is subnormal, a result first, and then an operand.
  private static Observation product(double after) {
    return step(0, LEAST, after);
  }

  // 3/2·2⁻¹⁰²² − 1/2·2·2⁻¹⁰²² = 2⁻¹⁰²³: operands are normal, the result is not.
  private static Observation difference(double after) {
    return step(1.5 * LEAST, 2 * LEAST, after);
  }

  // 2⁻¹⁰²³·3 − 1/2·2⁻¹⁰²³, of a gradient that is subnormal.
  private static Observation gradient(double after) {
    return step(1.5 * LEAST, LEAST / 2, after);
  }

  @Test
  @DisplayName("tells which kinds give every bit")
  void kinds() {
    assertEquals(String.join(", or ", OPERANDS, RESULTS, BOTH) + UNDECLARED, text(Underflow.GRADUAL, product(0)));
    assertEquals(RESULTS + ", or " + BOTH + UNDECLARED, text(Underflow.GRADUAL, product(0), difference(0)));
    assertEquals(OPERANDS + UNDECLARED, text(Underflow.GRADUAL, product(0), difference(LEAST / 2)));
    assertEquals(GRADIENTS + UNDECLARED,
        text(Underflow.GRADUAL, gradient(1.5 * LEAST), difference(LEAST / 2), product(-LEAST / 2)));
  }

  @Test
  @DisplayName("says so where something else is declared")
  void declared() {
    String declares = ": every bit is what that gives, declared is that " + OPERANDS;
    assertEquals(RESULTS + ", or " + BOTH + declares, text(Underflow.OPERANDS, product(0), difference(0)));
    assertEquals("subnormal numbers are kept" + ", or " + GRADIENTS + declares,
        text(Underflow.OPERANDS, product(-LEAST / 2), difference(LEAST / 2)));
  }

  @Test
  @DisplayName("is of the first case that differs from what is declared")
  void first() {
    Case c = new Case(8, "eighth", Tiny.H, Tiny.rates(0.5, 1), Tiny.step(0), new double[][] {{LEAST}});
    Observation same = step(1, LEAST, 1);
    Observation eighth = new Observation(c, new double[][] {{0}});
    Finding finding = findings(Underflow.GRADUAL, same, eighth, product(0)).get(0);
    assertEquals(List.of(8, "eighth"), List.of(finding.caseIndex(), finding.note()));
    assertEquals(Tiny.INDEX, findings(Underflow.GRADUAL, product(0), eighth).get(0).caseIndex());
  }

  @Test
  @DisplayName("is none where the subject does what it declares, or nothing that is known")
  void none() {
    assertEquals(List.of(), findings(Underflow.GRADUAL, product(-LEAST / 2)));
    assertEquals(List.of(), findings(Underflow.BOTH, product(0), difference(0)));
    assertEquals(List.of(), findings(Underflow.GRADUAL, product(77)));
    assertEquals(List.of(), findings(Underflow.GRADUAL, product(0), difference(77)));
    assertEquals(List.of(), findings(Underflow.GRADUAL));
  }

  @Test
  @DisplayName("is of what is outside the domain: what is wrong inside is no reason against it")
  void inside() {
    Observation wrong = step(1, 1, 77);
    assertEquals(RESULTS + ", or " + BOTH + UNDECLARED, text(Underflow.GRADUAL, wrong, product(0), difference(0)));
  }

  @Test
  @DisplayName("takes a gradient for 0 that is less than the least normal number, and not that one")
  void gradients() {
    // Kept, 1/2·2⁻¹⁰²² moves the parameter 2⁻¹⁰²² down by half.
    Observation least = step(LEAST, LEAST, LEAST / 2);
    Observation below = step(LEAST, Math.nextDown(LEAST), LEAST);
    assertEquals(GRADIENTS + UNDECLARED, text(Underflow.GRADUAL, least, step(LEAST, -LEAST / 2, LEAST)));
    // Less than half of it would round to the same; but it is an operand, and a product, that is subnormal.
    assertEquals(GRADIENTS + UNDECLARED, text(Underflow.GRADUAL, least, below));
  }
}
