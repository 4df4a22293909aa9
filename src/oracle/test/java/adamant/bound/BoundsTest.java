package adamant.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adamant.exact.Format;
import adamant.exact.Slack;
import adamant.rule.AdamRule;
import adamant.rule.AdamVariantRule;
import adamant.rule.DescentRule;
import adamant.rule.Moment;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bounds of rounding errors")
class BoundsTest {

  private static final Path SCRIPTS = Path.of("../../proofs/gappa");
  private static final Path NUMBERS = Path.of("main/resources/adamant/exact/slack.properties");

  private static BoundsBook book;

  @BeforeAll
  static void read() throws IOException {
    book = BoundsBook.read(SCRIPTS);
  }

  @Test
  @DisplayName("scripts, table and the oracle's numbers are what the expressions give")
  void are_as_committed() throws IOException {
    assertEquals(List.of(), book.differences(SCRIPTS, NUMBERS));
  }

  @Test
  @DisplayName("stand in spec/bounds.md")
  void stand_in_the_page() throws IOException {
    String page = Files.readString(Path.of("../../spec/bounds.md"));
    assertEquals(BoundsPage.with(page, book), page);
  }

  @Tag("long")
  @Test
  @DisplayName("are proved anew by Gappa, where it is installed")
  void are_proved() throws Exception {
    assumeTrue(Gappa.version() != null, "Gappa is not installed (apt-get install gappa): only the bytes are held");
    BoundsReport report = new BoundsReport(book, 2);
    report.prove(percent -> { });
    assertEquals(List.of(), report.problems());
  }

  @Test
  @DisplayName("a bound below what is reached is refused by Gappa")
  void too_small_a_bound_is_refused() throws IOException {
    assumeTrue(Gappa.version() != null, "Gappa is not installed (apt-get install gappa)");
    for (String theorem : List.of("AdamRule.literal.update.binary64", "Moment.ema.normalised.binary32",
        "Moment.ema.underflow.binary64", "slack.step.1-1.binary32")) {
      String script = Files.readString(SCRIPTS.resolve(theorem + ".g"));
      assertNull(Gappa.objection(script), theorem);
      String half = script.replaceAll("\\b(\\d+)b(-\\d+)(?=\\]| \\}|\\n/\\\\ r)", "1b$2");
      assertTrue(!half.equals(script), theorem);
      assertNotNull(Gappa.objection(half), theorem);
    }
  }

  @Test
  @DisplayName("are about the compiled code: every element function's expression has its bits")
  void are_about_the_compiled_code() throws Exception {
    System.out.println("seed " + BoundsReport.SEED);
    BoundsReport report = new BoundsReport(book, 2);
    report.bits(percent -> { });
    assertEquals(List.of(), report.problems());
  }

  @Test
  @DisplayName("there is an expression for every element function of the reference")
  void no_element_function_is_left_out() {
    Set<String> methods = Stream.of(Moment.class, DescentRule.class, AdamRule.class, AdamVariantRule.class)
        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()))
            .map(m -> c.getSimpleName() + "." + m.getName())).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(methods, Arrays.stream(ElementFunction.values()).map(ElementFunction::method)
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("are exceeded by none of a sample of random steps, and every one of them is tried")
  void no_random_step_exceeds_them() throws Exception {
    System.out.println("seed " + BoundsReport.SEED);
    BoundsReport report = new BoundsReport(book, 2);
    report.steps(50_000, percent -> { });
    assertEquals(List.of(), report.problems());
  }

  @Test
  @DisplayName("a bound that is too small is exceeded, and the report says where")
  void too_small_a_bound_is_exceeded() {
    for (Claim claim : book.claims()) {
      if (claim.measure() != Theorem.Measure.UNDERFLOW) {
        Claim small = new Claim(claim.function(), claim.kind(), claim.theorem(), claim.grains() / 8, claim.term(),
            claim.given(), claim.atoms());
        Trial trial = new Trial(small, BoundsReport.SEED);
        trial.run(500);
        assertTrue(trial.worst() > small.bound(), () -> claim.theorem().name() + ": only " + trial.worst());
        assertTrue(trial.worstCase().contains("0x1."), trial.worstCase());
      }
    }
  }

  @Test
  @DisplayName("hold along random trajectories")
  void no_trajectory_leaves_the_running_bound() throws Exception {
    System.out.println("seed " + BoundsReport.SEED);
    BoundsReport report = new BoundsReport(book, 2);
    report.trajectories(200, percent -> { });
    assertEquals(List.of(), report.problems());
  }

  @Test
  @DisplayName("the oracle takes its slack from them")
  void the_oracle_takes_its_slack_from_them() {
    for (Slack slack : Slack.values()) {
      for (Format format : Format.JUDGED) {
        assertEquals(book.slack().get(slack.key(format)), slack.units(format), slack.key(format));
      }
    }
  }

  @Test
  @DisplayName("an edited script, a script too many and an edited number are noticed")
  void edits_are_noticed(@TempDir Path folder) throws IOException {
    Path scripts = folder.resolve("gappa");
    Path numbers = folder.resolve("slack.properties");
    book.write(scripts, numbers);
    assertEquals(List.of(), book.differences(scripts, numbers));
    Path script = scripts.resolve("Moment.ema.normalised.binary64.g");
    Files.writeString(script, Files.readString(script).replace("<= 1", "<= 2"));
    Files.writeString(scripts.resolve("more.g"), "");
    Files.writeString(numbers, Files.readString(numbers).replace("step.binary64 = 6", "step.binary64 = 7"));
    assertEquals(3, book.differences(scripts, numbers).size());
  }

  @Test
  @DisplayName("orders whose expressions are another function over the reals are refused")
  void products_are_known_by_their_exponents() {
    Recording a = Recording.plain(Format.BINARY64);
    Term quotient = a.div(new Term.Input("x"), a.sqrt(new Term.Input("y")));
    Term product = a.mul(new Term.Input("x"), a.sqrt(new Term.Input("y")));
    assertEquals(Map.of("x", 4, "y", -2), Product.exponents(quotient));
    assertTrue(!Product.exponents(quotient).equals(Product.exponents(product)));
    assertEquals(8, Product.roundings(product));
  }
}
