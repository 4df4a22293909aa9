package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.adam;
import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.variant.MomentChoices.Direction;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.StateChoices.Given;
import adamant.oracle.variant.StateChoices.Kept;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.Sign;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Around a formula are")
class SpaceAroundTest {

  @Test
  @DisplayName("those that differ in one dimension, without itself and what others start from")
  void one_dimension() {
    Set<Variant> around = Space.around(List.of(adam(), adam(Sign.UP)), Format.BINARY64);
    assertFalse(around.contains(adam()));
    assertFalse(around.contains(adam(Sign.UP)));
    assertTrue(around.contains(adam(Direction.STALE)));
    assertTrue(around.contains(adam(Sign.UP, Direction.STALE)));
    assertFalse(around.contains(adam(Direction.STALE, Epsilon.INSIDE)));
    assertTrue(around.contains(adam(Epsilon.INSIDE)));
    assertFalse(around.contains(adam(Epsilon.SAMPLE)), "which is ε inside of the root");
    assertEquals(of("adam-eps-inside"), Space.simplified(adam(Epsilon.SAMPLE)));
  }

  @Test
  @DisplayName("in binary32 none whose difference is a rounding to binary32, or less than one")
  void binary32() {
    Set<Variant> hidden = new LinkedHashSet<>();
    for (Choice choice : List.of(Precision.BINARY32, Precision.FORMED_BINARY32, Precision.PRODUCT_BINARY32,
        Precision.FIRST_PRODUCT, FirstDecay.ALMOST_CONSTANT, FirstDecay.LEAST, Given.BINARY32, Kept.MOMENTS_BINARY32,
        Kept.PARAMETER_BINARY32)) {
      hidden.add(adam(choice));
    }
    Set<Variant> wide = new LinkedHashSet<>(Space.around(List.of(adam()), Format.BINARY64));
    assertTrue(wide.containsAll(hidden));
    wide.removeAll(hidden);
    assertEquals(wide, Space.around(List.of(adam()), Format.BINARY32));
  }
}
