package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two assessments together")
class AssessmentTest {

  private static Worst worst(double ulp, boolean inside) {
    return new Worst(0, "", 1, 0, "", "", "", "", "", "", ulp, inside, "");
  }

  @Test
  @DisplayName("count as many as each, and have the worst of both")
  void and() {
    Worst near = worst(1, true);
    Worst far = worst(2, true);
    assertEquals(new Assessment(11, 22, 33, far), new Assessment(1, 2, 3, near).and(new Assessment(10, 20, 30, far)));
    assertSame(near, new Assessment(1, 2, 3, near).and(new Assessment(1, 0, 0, null)).worst());
    assertSame(near, new Assessment(1, 2, 3, null).and(new Assessment(1, 0, 0, near)).worst());
  }

  @Test
  @DisplayName("have the worst outside of its enclosure, and of those alike in that the farther, or the first")
  void farther() {
    Worst out = worst(1, false);
    Worst in = worst(9, true);
    assertSame(out, Worst.farther(in, out));
    assertSame(out, Worst.farther(out, in));
    assertSame(in, Worst.farther(in, worst(8, true)));
    assertSame(in, Worst.farther(worst(8, true), in));
    assertSame(in, Worst.farther(in, worst(9, true)));
    assertNull(Worst.farther(null, null));
  }
}
