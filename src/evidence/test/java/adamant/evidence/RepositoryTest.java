package adamant.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** This very repository: no build passes without these. */
@DisplayName("In this repository")
class RepositoryTest {

  private static final Layout HERE = Layout.above(Path.of(""));

  @Test
  @DisplayName("every law has evidence, every tag names a law, and no law is defined twice")
  void nothing_is_wrong() throws IOException {
    LawTable table = LawTable.read(HERE);
    assertFalse(table.rows().isEmpty());
    assertTrue(table.problems().isEmpty(), () -> String.join("\n", table.problems()));
  }

  @Test
  @DisplayName("spec/laws.md is what the sources say")
  void the_page_is_current() throws IOException {
    List<String> committed = Files.exists(HERE.lawsPage()) ? Files.readAllLines(HERE.lawsPage()) : List.of("(no file)");
    List<String> now = LawsPage.render(LawTable.read(HERE)).lines().toList();
    int different = Arrays.mismatch(committed.toArray(), now.toArray());
    assertEquals(-1, different, () -> "spec/laws.md is not current: run '" + LawsPage.COMMAND + "', read the "
        + "difference, and commit it; its line " + (different + 1) + " is to be: "
        + (different < now.size() ? now.get(different) : "(none)"));
  }

  @Test
  @DisplayName("every law says over which numbers it holds")
  void numbers_are_read() throws IOException {
    List<String> silent = LawTable.read(HERE).rows().stream().map(LawTable.Row::law)
        .filter(law -> law.numbers().isEmpty()).map(law -> law.place() + ": " + law.id()).toList();
    assertEquals(List.of(), silent);
  }

  @Test
  @DisplayName("spec/trust.md has the versions and the assumptions of today")
  void the_trusted_base_is_current() throws IOException {
    assertEquals("", TrustPage.difference(HERE));
  }

  @Test
  @DisplayName("no verified source has a static field: KeY does not look at the initialisation of classes")
  void nothing_static_is_initialised() throws IOException {
    Pattern field = Pattern.compile("(?m)^ *[\\w ]*\\bstatic\\b[\\w \\[\\]]*(=|;|\\{)");
    for (Path file : Sources.below(List.of(HERE.verified())).files().values()) {
      assertFalse(field.matcher(Files.readString(file)).find(), file::toString);
    }
    assertTrue(field.matcher("  private static final double[] TABLE = f();").find());
    assertTrue(field.matcher("  static {").find());
  }
}
