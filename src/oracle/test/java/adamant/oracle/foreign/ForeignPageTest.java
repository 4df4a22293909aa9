package adamant.oracle.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.variant.Variants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of the rules beside the family")
class ForeignPageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|.*$");

  private static String page() throws IOException {
    return Files.readString(Path.of("../../spec/foreign.md"));
  }

  @Test
  @DisplayName("has a row for each of them, and for no other")
  void rows() throws IOException {
    Set<String> rows = ROW.matcher(page()).results().map(row -> row.group(1)).collect(Collectors.toSet());
    assertEquals(ForeignRules.ids(), rows);
    rows.forEach(id -> assertTrue(!Variants.ids().contains(id), id));
  }

  @Test
  @DisplayName("says of each what is known to be done otherwise, in the words of the verdict")
  void departures() throws IOException {
    String page = page();
    for (ForeignRule rule : ForeignRules.all(Format.BINARY64)) {
      String row = ROW.matcher(page).results().filter(r -> r.group(1).equals(rule.id())).map(MatchResult::group)
          .findFirst().orElseThrow();
      String[] parts = rule.name().split("\\), but ");
      assertEquals(rule.published(), parts.length == 1, rule.name());
      for (int k = 1; k < parts.length; k++) {
        for (String clause : parts[k].split("; ")) {
          assertTrue(row.contains(clause.replace("|", "\\|")), () -> rule.id() + ": " + clause);
        }
      }
    }
  }

  @Test
  @DisplayName("says how many there are, with all departures")
  void count() throws IOException {
    long names = ForeignRules.all(Format.BINARY64).stream().map(ForeignRule::name).distinct().count();
    assertTrue(page().contains(names + " in all"), () -> names + " names");
    assertTrue(Files.readString(Path.of("../../README.md")).contains(ForeignRules.ids().size() + " rules of other kinds"));
  }
}
