package adamant.tck.law;

import adamant.tck.subject.Offered;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** The laws of one optimizer as tests. */
public final class LawTests {

  private LawTests() {}

  /** A test for each law of the variant that it is judged by, named by identifier and statement. */
  public static Stream<DynamicTest> of(Offered offered) {
    Lab lab = new Lab(offered);
    return Laws.ALL.stream().filter(law -> law.variants().contains(offered.id()))
        .map(law -> DynamicTest.dynamicTest(law.title(), () -> test(law, lab)));
  }

  // With the identifier, since not every report has the test's name.
  private static void test(Law law, Lab lab) {
    try {
      law.test().accept(lab);
    } catch (AssertionError e) {
      throw new AssertionFailedError(law.id() + " does not hold: " + e.getMessage(), e);
    }
  }
}
