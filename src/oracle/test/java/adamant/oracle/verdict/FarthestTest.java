package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The farthest of some elements")
class FarthestTest {

  @Test
  @DisplayName("is the first of those that are as far, at each place and on each side of the bounds")
  void first_of_equals() {
    Farthest farthest = new Farthest(2);
    farthest.add(0, 5, 0.5, true);
    farthest.add(0, 6, 0.75, true);
    farthest.add(0, 7, 0.75, true);
    farthest.add(0, 8, 0.25, true);
    farthest.add(1, 9, Double.POSITIVE_INFINITY, false);
    assertEquals(6, farthest.element(0, true));
    assertEquals(0.75, farthest.ulp(0, true));
    assertEquals(9, farthest.element(1, false));
    assertEquals(-1, farthest.element(0, false));
    assertEquals(Double.NaN, farthest.ulp(1, true));
  }

  @Test
  @DisplayName("is the first of several parts too, where they are as far")
  void first_of_parts() {
    Farthest one = new Farthest(1);
    Farthest other = new Farthest(1);
    one.add(0, 3, 2, false);
    other.add(0, 4, 2, false);
    one.add(other);
    assertEquals(3, one.element(0, false));
    assertEquals(-1, one.element(0, true));
  }
}
