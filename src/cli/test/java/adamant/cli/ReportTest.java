package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The report")
class ReportTest {

  @TempDir
  private Path root;

  @Test
  @DisplayName("says the verdict, what is computed instead, the worst element in bits, and how to see it again")
  void can_be_acted_upon() throws IOException {
    Session session = new Session(root).withSubject("it", "defect");
    String report = session.run("check", "it", "--cases", "24", "--seed", "3").out();
    assertTrue(report.startsWith("it, binary64: defect\n"), report);
    assertTrue(report.replaceAll("\\s+", " ").contains("the step is multiplied by √v + ε instead of divided by it"),
        report);
    assertTrue(report.matches("(?s).*worst +case \\d+ \\(.*\\), step \\d+, index \\d+: .* ulp from adam.*"), report);
    assertTrue(report.matches("(?s).*expected -?0x.*actual +-?0x.*"), report);
    assertTrue(report.endsWith("again     ./adamant check it --seed 3 --cases 24\n"), report);
    assertEquals(report, session.run("check", "it", "--cases", "24", "--seed", "3").out());
  }

  @Test
  @DisplayName("tells in one paragraph what happens outside the domain where any implementation would do so")
  void is_short_about_the_expected() throws IOException {
    String report = new Session(root).withSubject("it", "right").run("check", "it").out();
    assertEquals(1, report.lines().filter(line -> line.startsWith("  finding")).count(), report);
    assertTrue(report.contains("g² overflows (case "), report);
  }

  @Test
  @DisplayName("keeps to a hundred columns")
  void keeps_to_its_width() throws IOException {
    String report = new Session(root).withSubject("it", "eps-hat").run("check", "it").out();
    assertTrue(report.lines().allMatch(line -> line.length() <= 100), report);
  }
}
