package adamant.cli.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.variant.StepChoices.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Seeded defects")
class DefectsTest {

  // A number of each row of what was reported in public.
  private static final List<String> REPORTED = List.of("#55935", "#2629", "#1754", "#9047", "#23796", "#142323",
      "#96755", "#76368", "#186444", "#4988", "#19051", "#53212", "#114", "#503", "#60565", "#122040");

  @Tag("long")
  @Test
  @DisplayName("are caught and named, every one; nothing that is right is accused; and spec/defects.md says so")
  void all_are_named() throws IOException {
    Defects defects = new Defects("");
    defects.run(done -> { });
    List<String> unexpected = defects.lines().stream().filter(line -> line.startsWith("NOT AS EXPECTED")).toList();
    assertEquals(List.of(), unexpected);
    assertTrue(defects.holds());
    assertEquals(Files.readString(Path.of("../../spec/defects.md")), defects.page(), "run './adamant defects --write'");
  }

  @Test
  @DisplayName("are many, each told apart by its line, and have what was reported in public among them")
  void have_what_was_reported() {
    List<Fault> faults = Faults.all().stream().filter(fault -> !fault.innocent()).toList();
    assertTrue(faults.size() >= 60, () -> faults.size() + " faults");
    Set<String> lines = new HashSet<>();
    Faults.all().forEach(fault -> assertTrue(lines.add(fault.text()), () -> "twice: " + fault.text()));
    for (String number : REPORTED) {
      assertTrue(Faults.all().stream().anyMatch(fault -> fault.seen().contains(number)), () -> "none of " + number);
    }
  }

  @Test
  @DisplayName("are no fault of the frame that they are written in: without one it is bit-exact")
  void the_frame_is_right() {
    for (Format format : Format.JUDGED) {
      Fault none = new Fault("none", Fault.MADE_UP, "adam", format, Expected.says(Verdict.BIT_EXACT),
          Fault.elementwise(Plain::new));
      CheckResult result = Check.run(none.subject(), CheckOptions.defaults()).get(0);
      assertEquals(Verdict.BIT_EXACT, result.verdict(), result.sentence());
      for (UsualTests test : UsualTests.values()) {
        assertFalse(test.catches(none), test.label());
      }
    }
  }

  @Test
  @DisplayName("are met by the verdict and by the words that are expected, and by nothing else")
  void expectations_can_fail() {
    Fault uphill = Faults.all().stream().filter(fault -> fault.text().equals("uphill")).findFirst().orElseThrow();
    CheckResult result = Check.run(uphill.subject(), CheckOptions.defaults().withCases(6)).get(0);
    assertTrue(Expected.defect(Sign.UP).met(result), result.sentence());
    assertFalse(Expected.says(Verdict.UNEXPLAINED).met(result));
    assertFalse(Expected.says(Verdict.DEFECT, "downhill").met(result));
    assertFalse(Expected.other("adamax").met(result));
    assertTrue(UsualTests.ONE_STEP.catches(uphill));
  }
}
