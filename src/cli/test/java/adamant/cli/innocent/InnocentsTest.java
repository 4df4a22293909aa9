package adamant.cli.innocent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Right implementations at random")
class InnocentsTest {

  private static final int CASES = 10_000;
  private static final long SEED = 81;

  @Tag("long")
  @Test
  @DisplayName("are not accused in ten thousand cases")
  void are_not_accused() {
    System.out.println("innocents: seed " + SEED);
    Innocents innocents = new Innocents(CASES, SEED);
    innocents.run(percent -> {});
    assertEquals(List.of(), innocents.accused());
    assertTrue(innocents.cases() >= CASES, () -> String.join("\n", innocents.lines()));
    innocents.lines().forEach(System.out::println);
  }

  @Test
  @DisplayName("are of every member, in all four formats, kernels among them, and the same for the same seed")
  void are_of_every_member() {
    Set<String> members = new TreeSet<>();
    int kernels = 0;
    for (int k = 0; k < CASES / Innocents.CASES_EACH; k++) {
      Innocent one = Innocent.of(k, SEED);
      assertEquals(one, Innocent.of(k, SEED));
      members.add(one.optimizer() + one.formats().tensors());
      kernels += one.implementation() == null ? 1 : 0;
    }
    assertEquals(Format.values().length * Variants.ids().size(), members.size());
    assertTrue(kernels > 5, "kernels: " + kernels);
  }

  @Test
  @DisplayName("would be accused if they were wrong")
  void would_be_accused_if_they_were_wrong() {
    for (Format format : Format.values()) {
      CheckResult wrong = Check.run(new NativeSubject("wrong", "adam", Variants.byId("adam-uncorrected"),
          Implementation.LITERAL, format), CheckOptions.defaults().withCases(6)).get(0);
      assertTrue(Innocent.accused(wrong), wrong.sentence());
    }
  }
}
