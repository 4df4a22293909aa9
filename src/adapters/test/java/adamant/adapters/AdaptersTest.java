package adamant.adapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adamant.cli.survey.Adapter;
import adamant.cli.survey.Surveyed;
import adamant.cli.survey.VerdictPage;
import adamant.oracle.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The adapter")
class AdaptersTest {

  private static final long SEED = 7;
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final List<String> ASKED = Stream.of(System.getProperty("adapters", "").split(","))
      .filter(name -> !name.isBlank()).toList();
  private static final boolean WRITE = Boolean.getBoolean("adapters.write");
  private static final boolean ORDERS = !Boolean.getBoolean("adapters.anyProcessor");

  static List<Adapter> all() throws IOException {
    return Adapter.all(HERE);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("gets the verdicts of its page")
  @MethodSource("all")
  void is_judged_as_its_page_says(Adapter adapter) throws IOException, InterruptedException {
    boolean asked = ASKED.contains(adapter.name());
    String lack = asked || ASKED.isEmpty() && adapter.everywhere() ? adapter.lack() : "it was not asked for";
    if (lack != null && asked) {
      throw new IllegalStateException(adapter.name() + " was asked for, but " + lack);
    }
    if (lack != null && ASKED.isEmpty()) {
      System.out.println("skipped " + adapter.name() + ": " + lack);
    }
    assumeTrue(lack == null, lack);
    String page = judged(adapter);
    if (WRITE) {
      Files.writeString(adapter.page(), page);
    }
    System.out.println("judged " + adapter.name() + ": " + rows(page).size() + " verdicts");
    assertEquals(List.of(), VerdictPage.differences(adapter.page(), page, ORDERS),
        adapter.page() + " says otherwise; what bits depend on the processor (FMA) may differ on another one");
  }

  private static String judged(Adapter adapter) throws IOException, InterruptedException {
    try (Subject subject = adapter.start()) {
      return VerdictPage.of(adapter.name(), Surveyed.of(subject, SEED, adapter.cases()), SEED, adapter.cases());
    }
  }

  private static List<String> rows(String page) {
    return page.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has a page, and each optimizer of the page is confirmed by hand in README.md")
  @MethodSource("all")
  void is_confirmed_by_hand(Adapter adapter) throws IOException {
    List<String> rows = rows(Files.readString(adapter.page()));
    assertTrue(rows.size() > 0, adapter.page() + " has no verdict");
    String readme = Files.readString(Path.of("README.md"));
    String heading = "\n### " + adapter.name() + "\n";
    int begin = readme.indexOf(heading);
    assertTrue(begin >= 0, "README.md has no section '" + adapter.name() + "'");
    int end = readme.indexOf("\n### ", begin + heading.length());
    String section = readme.substring(begin, end < 0 ? readme.length() : end);
    for (String row : rows) {
      String optimizer = row.substring(2, row.indexOf(" | "));
      assertTrue(section.contains("`" + optimizer + "`"), adapter.name() + ": nothing is said of `" + optimizer + "`");
    }
  }

  @Test
  @DisplayName("that is asked for is one that there is")
  void asked_ones_exist() throws IOException {
    List<String> known = all().stream().map(Adapter::name).toList();
    assertTrue(known.size() >= 12, known::toString);
    assertNull(ASKED.stream().filter(name -> !known.contains(name)).findFirst().orElse(null),
        "there are " + String.join(", ", known));
  }
}
