package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws by which survivors are shown equivalent say so of nothing that differs. */
@Tag("long")
class IdentitiesTest {

  private static final Identities IDENTITIES = new Identities(Mutants.ALL.elements());

  private static Optional<Identities.Law> law(String function, String from, String to) {
    Target target = Mutants.target(function);
    assertTrue(target.text().contains(from), target.text());
    return IDENTITIES.same(new Mutant(target, 99, "by hand", from, to, target.text().replace(from, to)));
  }

  @Test
  void no_law_says_the_same_of_a_mutant_that_differs() {
    List<String> wrong = Mutants.differences().entrySet().stream()
        .filter(m -> m.getValue().isPresent() && IDENTITIES.same(m.getKey()).isPresent())
        .map(m -> m.getKey() + " " + m.getValue().get()).toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_operands_of_sums_and_products_commute_and_no_others() {
    assertEquals(Optional.of(Identities.Law.COMMUTED), law("Moment.sum", "a + x", "x + a"));
    assertEquals(Optional.of(Identities.Law.COMMUTED), law("Moment.share", "beta * v", "v * beta"));
    assertEquals(Optional.empty(), law("DescentRule.by", "theta - u", "u - theta"));
    assertEquals(Optional.empty(), law("Moment.corrected", "v / c", "c / v"));
  }

  @Test
  void sums_are_not_associative() {
    assertEquals(Optional.empty(), law("Moment.ema", "beta * m + oneMinusBeta * x", "(beta + oneMinusBeta) * m * x"));
    assertEquals(Optional.empty(), law("DescentRule.ahead", "lr * (g + gamma * u)", "(lr * g + lr * (gamma * u))"));
  }

  @Test
  void nought_may_be_added_to_a_square_and_not_to_any_product() {
    assertEquals(Optional.of(Identities.Law.NEVER_MINUS_ZERO), law("Moment.square", "g * g", "g * g + 0.0"));
    assertEquals(Optional.empty(), law("Moment.share", "beta * v", "beta * v + 0.0"));
  }

  @Test
  void only_a_factor_of_at_least_one_keeps_the_side_of_nought() {
    assertEquals(Optional.of(Identities.Law.SIGN_KEPT), law("Moment.magnitude", "g < 0.0", "2.0 * g < 0.0"));
    assertEquals(Optional.empty(), law("Moment.magnitude", "g < 0.0", "0.5 * g < 0.0"));
    assertEquals(Optional.empty(), law("Moment.magnitude", "g < 0.0", "-2.0 * g < 0.0"));
  }
}
