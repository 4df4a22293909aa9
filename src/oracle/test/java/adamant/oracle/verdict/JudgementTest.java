package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import adamant.oracle.Verdict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A judgement")
class JudgementTest {

  private static final Worst WORST = new Worst(1, "", 1, 0, "", "", "", "", "", "", 1, true, "");
  private static final Worst OTHER = new Worst(2, "", 1, 0, "", "", "", "", "", "", 2, true, "");
  private static final List<Finding> FINDINGS = List.of(new Finding(1, "note", "text"));
  private static final Judgement JUDGEMENT = new Judgement(Verdict.BIT_EXACT, "adam", List.of("adam"), "sentence",
      "literal", new Assessment(20, 3, 7, WORST), FINDINGS);

  @Test
  @DisplayName("with more that was looked at counts both, and tells the worst of what came last")
  void with_more() {
    Judgement more = JUDGEMENT.with(new Assessment(5, 2, 1, OTHER));
    assertEquals(new Assessment(25, 5, 8, OTHER), more.assessment());
    assertEquals(new Judgement(Verdict.BIT_EXACT, "adam", List.of("adam"), "sentence", "literal",
        more.assessment(), FINDINGS), more);
    assertSame(WORST, JUDGEMENT.with(new Assessment(5, 2, 1, null)).assessment().worst());
  }

  @Test
  @DisplayName("as another verdict has its explanations, no order, and the rest as before")
  void as_another() {
    Judgement defect = JUDGEMENT.as(Verdict.DEFECT, List.of("one", "two"), "why");
    assertEquals(new Judgement(Verdict.DEFECT, "one", List.of("one", "two"), "why", null, JUDGEMENT.assessment(),
        FINDINGS), defect);
    assertNull(JUDGEMENT.as(Verdict.UNEXPLAINED, List.of(), "why").variant());
  }
}
