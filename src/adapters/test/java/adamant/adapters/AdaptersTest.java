package adamant.adapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.ProcessSubject;
import adamant.oracle.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The adapter")
class AdaptersTest {

  private static final long SEED = 7;
  private static final ProcessLimits LIMITS =
      new ProcessLimits(Duration.ofSeconds(180), Duration.ofSeconds(120), 1 << 26);
  private static final List<String> ASKED = Stream.of(System.getProperty("adapters", "").split(","))
      .filter(name -> !name.isBlank()).toList();
  private static final boolean WRITE = Boolean.getBoolean("adapters.write");
  private static final boolean ORDERS = !Boolean.getBoolean("adapters.anyProcessor");

  @ParameterizedTest(name = "{0}")
  @DisplayName("gets the verdicts of its page")
  @EnumSource(Adapter.class)
  void is_judged_as_its_page_says(Adapter adapter) throws IOException, InterruptedException {
    boolean asked = ASKED.contains(adapter.id());
    String lack = asked || ASKED.isEmpty() && adapter.everywhere() ? adapter.lack() : "it was not asked for";
    if (lack != null && asked) {
      throw new IllegalStateException(adapter.id() + " was asked for, but " + lack);
    }
    if (lack != null && ASKED.isEmpty()) {
      System.out.println("skipped " + adapter.id() + ": " + lack);
    }
    assumeTrue(lack == null, lack);
    String page = judged(adapter);
    if (WRITE) {
      Files.writeString(adapter.page(), page);
    }
    System.out.println("judged " + adapter.id() + ": " + rows(page).size() + " verdicts");
    assertEquals(compared(Files.exists(adapter.page()) ? Files.readString(adapter.page()) : ""), compared(page),
        adapter.page() + " says otherwise; what bits depend on the processor (FMA) may differ on another one");
  }

  // The order, which is the last column, and whether one is known, may be another on another processor.
  private static String compared(String page) {
    return ORDERS ? page : page.lines().map(line -> line.startsWith("| ")
        ? line.replaceFirst("[^|]*\\|$", "").replace("| `bit-exact` |", "| `conforms` |") : line)
        .collect(Collectors.joining("\n"));
  }

  private static String judged(Adapter adapter) throws IOException, InterruptedException {
    if (adapter == Adapter.C || adapter == Adapter.C_FLOAT) {
      compile(adapter);
    }
    try (Subject subject = ProcessSubject.start(adapter.command(), LIMITS)) {
      Page page = new Page(adapter.id(), subject.capabilities(), SEED, adapter.cases());
      Iterator<CheckResult> results = Check.run(subject,
          CheckOptions.defaults().withSeed(SEED).withCases(adapter.cases())).iterator();
      for (Capability capability : subject.capabilities().optimizers()) {
        for (int i = 0; i < Math.max(1, capability.orders().size()); i++) {
          page.add(capability, results.next());
        }
      }
      assertFalse(results.hasNext(), "more results than optimizers, formats and orders");
      return page.toString();
    }
  }

  private static void compile(Adapter adapter) throws IOException, InterruptedException {
    Files.createDirectories(Path.of("target"));
    String real = adapter == Adapter.C ? "double" : "float";
    Process cc = new ProcessBuilder("cc", "-std=c11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O2",
        "-DREAL=" + real, "-o", adapter.command().get(0), "c/adam.c", "-lm").inheritIO().start();
    assertEquals(0, cc.waitFor(), "the C adapter does not compile without warnings");
  }

  private static List<String> rows(String page) {
    return page.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has a page, and each optimizer of the page is confirmed by hand in README.md")
  @EnumSource(Adapter.class)
  void is_confirmed_by_hand(Adapter adapter) throws IOException {
    List<String> rows = rows(Files.readString(adapter.page()));
    assertTrue(rows.size() > 0, adapter.page() + " has no verdict");
    String readme = Files.readString(Path.of("README.md"));
    String heading = "\n### " + adapter.id() + "\n";
    int begin = readme.indexOf(heading);
    assertTrue(begin >= 0, "README.md has no section '" + adapter.id() + "'");
    int end = readme.indexOf("\n### ", begin + heading.length());
    String section = readme.substring(begin, end < 0 ? readme.length() : end);
    for (String row : rows) {
      String optimizer = row.substring(2, row.indexOf(" | "));
      assertTrue(section.contains("`" + optimizer + "`"), adapter.id() + ": nothing is said of `" + optimizer + "`");
    }
  }

  @Test
  @DisplayName("that is asked for is one that there is")
  void asked_ones_exist() {
    List<String> known = Arrays.stream(Adapter.values()).map(Adapter::id).toList();
    assertNull(ASKED.stream().filter(name -> !known.contains(name)).findFirst().orElse(null),
        "there are " + String.join(", ", known));
  }
}
