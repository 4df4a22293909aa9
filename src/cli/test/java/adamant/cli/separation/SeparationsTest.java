package adamant.cli.separation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.StepChoices.Sign;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Separations")
class SeparationsTest {

  @Tag("long")
  @Test
  @DisplayName("of all pairs are above 0, but for those listed with the reason, and spec/separations.md has them")
  void all_pairs() throws IOException {
    Separations separations = new Separations();
    separations.run(percent -> { });
    assertEquals(List.of(), separations.problems());
    assertEquals(Files.readString(Path.of("../../spec/separations.md")), separations.page(),
        "run './adamant separations --write'");
  }

  @Test
  @DisplayName("of a member from itself are 0, and from another by many widths")
  void measured() {
    for (Format format : Format.JUDGED) {
      Trajectories trajectories = new Trajectories(format);
      Variant adam = Variant.CANONICAL;
      double[][][] run = trajectories.run(adam);
      assertEquals(0, trajectories.outside(run, adam));
      assertTrue(trajectories.outside(run, adam.with(Sign.UP)) > 1000);
      run[0][3][0] = Math.nextUp(run[0][3][0] + 1);
      assertTrue(trajectories.outside(run, adam) > 1);
    }
  }

  @Test
  @DisplayName("may be 0 for those pairs alone that are alike over the reals")
  void listed() {
    Variant adam = Variant.CANONICAL;
    assertNotNull(Alike.reason(adam, adam.with(FirstDecay.LEAST)));
    assertNull(Alike.reason(adam, adam.with(FirstDecay.VANISHING)));
    assertNull(Alike.reason(adam.with(FirstDecay.LEAST), adam.with(Sign.UP)));
    Variants.known().forEach(known -> Variants.known().forEach(
        other -> assertNull(Alike.reason(known.variant(), other.variant()))));
  }
}
