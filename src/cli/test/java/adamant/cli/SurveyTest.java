package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.cli.survey.VerdictPage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The survey")
class SurveyTest {

  private static final String README = "src/peers/README.md";
  private static final String HEAD = "| subject | optimizer | declares | verdict | what it computes |\n|---|---|---|---|---|\n";

  @TempDir
  private Path root;

  private void adapter(String name, String... lines) throws IOException {
    Path folder = Files.createDirectories(root.resolve("src/adapters/subjects"));
    Files.write(folder.resolve(name + ".properties"), List.of(lines));
  }

  private static String fake(String... arguments) {
    return "command=" + String.join(" ", Session.fake(arguments));
  }

  // Two libraries, an adapter that is there and one that is not.
  private Session session() throws IOException {
    Session session = new Session(root).withSubject("library", "several").withSubject("wrong", "eps-hat");
    adapter("here", "description=an adapter", "cases=6", fake("right", "it"));
    adapter("absent", "description=another one", "installed=absent", "size=9 GB", fake("right"));
    Files.writeString(root.resolve(README), HEAD + """
        | `library` | Adam | adam | `bit-exact` | adam |
        | | Descent | sgd | `bit-exact` | sgd |
        | | Heavy | nesterov | `other-variant` | adam; bit for bit |
        | `wrong` | adam | adam | `other-variant` | adam-eps-hat |
        """);
    Path page = Files.createDirectories(root.resolve("src/adapters/verdicts")).resolve("here.md");
    Files.writeString(page, """
        # it

        Written by `src/adapters/check --write here`: seed 7, 6 cases. Confirmed by hand in [README.md](../README.md).

        | optimizer | format | run as | declares | verdict | computes | bit for bit in the order |
        |---|---|---|---|---|---|---|
        | adam | binary64 |  | adam | `bit-exact` | adam | literal; scalars in binary64, βᵗ by pow |
        """);
    return session;
  }

  @Test
  @DisplayName("says who computes what, what is not there and what installs it, and that it is as confirmed by hand")
  void says_who_computes_what() throws Exception {
    Path json = root.resolve("it.json");
    Path html = root.resolve("it.html");
    Session.Outcome outcome = session().run("survey", "--check", "--json", json.toString(), "--html", html.toString(),
        "library", "wrong", "here", "absent");
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    assertEquals("", outcome.err());
    String out = outcome.out().replaceAll("\\s+", " ");
    for (String told : List.of("library: fake, 32 cases bit-exact Adam (binary64): computes adam, as declared",
        "other-variant Heavy (binary64), declared as nesterov: computes adam", "here: it, 6 cases",
        "skipped absent: it is not installed (9 GB); src/adapters/check --install absent", "agrees library with " + README,
        "agrees here with src/adapters/verdicts/here.md", "in all 3 subjects with 5 optimizers judged, 1 skipped, 0 failed")) {
      assertTrue(out.contains(told), told + "\n" + outcome.out());
    }
    assertTrue(outcome.out().lines().allMatch(line -> line.length() <= Labelled.WIDTH), outcome.out());
    JsonNode node = new ObjectMapper().readTree(json.toFile());
    assertEquals("library wrong here", StreamSupport.stream(node.get("subjects").spliterator(), false)
        .map(subject -> subject.get("name").asText()).collect(Collectors.joining(" ")));
    assertEquals("Heavy", node.at("/subjects/0/results/2/called").asText());
    assertEquals("other-variant", node.at("/subjects/0/results/2/verdict").asText());
    assertTrue(node.at("/subjects/1/agrees").asBoolean());
    assertEquals("src/adapters/check --install absent", node.at("/skipped/0/install").asText());
    Document page = HtmlTest.parsed(Files.readString(html));
    HtmlTest.assertAlone(page);
    String text = page.getDocumentElement().getTextContent();
    assertTrue(text.contains("src/adapters/check --install absent") && text.contains("Who computes what")
        && text.contains("./adamant survey --check library wrong here absent"), text);
    assertEquals(List.of("library", "wrong", "here"), HtmlTest.elements(page, "a").stream().map(Element::getTextContent)
        .toList());
    assertEquals(List.of("Adam: bit-exact", "adam: other-variant", "adam: bit-exact", "Heavy: other-variant",
        "Descent: bit-exact"), HtmlTest.elements(page, "span").stream().filter(e -> e.hasAttribute("aria-label"))
        .map(e -> e.getAttribute("aria-label")).toList());
  }

  @Test
  @DisplayName("holds an order to its page, but for those with roots that a processor approximates")
  void approximate_roots() throws IOException {
    String row = "| adam | binary32 |  | adam | `conforms` | adam | ";
    String off = row + "if √ (or what is under it) may be 1 ulp off, which 36 of 725 results need, in the order: literal |";
    Path page = root.resolve("page.md");
    Files.writeString(page, off + "\n| sgd | binary32 |  | sgd | `bit-exact` | sgd | literal |\n");
    String now = Files.readString(page);
    assertEquals(List.of(), VerdictPage.differences(page, now.replace("36", "44"), true));
    assertEquals(List.of(), VerdictPage.differences(page,
        now.replace(off, row.replace("conforms", "bit-exact") + "scaled |"), true));
    for (String[] change : new String[][] {{"`conforms`", "`defect`"}, {"| adam | if", "| sgd | if"},
        {"| sgd | literal", "| sgd | scaled"}, {"bit-exact", "conforms"}}) {
      assertTrue(now.contains(change[0]), change[0]);
      assertEquals(2, VerdictPage.differences(page, now.replace(change[0], change[1]), true).size(), change[0]);
    }
    // What had every bit in an order and has not any more is told, and so is a row that is cut off.
    Files.writeString(page, now.replace(off, row.replace("conforms", "bit-exact") + "scaled |"));
    assertEquals(2, VerdictPage.differences(page, now, true).size());
    assertEquals(1, VerdictPage.differences(page, Files.readString(page) + "| adam |\n", true).size());
  }

  @Test
  @DisplayName("ends with 1 where a page says otherwise, and shows the difference")
  void notices_another_verdict() throws IOException {
    Session session = session();
    Path page = root.resolve("src/adapters/verdicts/here.md");
    Files.writeString(page, Files.readString(page).replace("βᵗ by pow", "βᵗ by products"));
    Session.Outcome outcome = session.run("survey", "--check", "here");
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    assertTrue(outcome.out().contains("disagrees") && outcome.out().contains("βᵗ by products"), outcome.out());
    assertEquals(Exit.OK, session.run("survey", "--check", "--any-processor", "here").status());
    Files.writeString(page, Files.readString(page).replace("`bit-exact` | adam", "`bit-exact` | sgd"));
    assertEquals(Exit.VERDICT, session.run("survey", "--check", "--any-processor", "here").status());
    assertEquals(Exit.OK, session.run("survey", "here").status());
    Files.writeString(root.resolve(README), HEAD + "| `wrong` | adam | adam | `defect` | adam-eps-hat |\n");
    Session.Outcome peers = session.run("survey", "--check", "wrong");
    assertEquals(Exit.VERDICT, peers.status(), peers.toString());
    assertTrue(peers.out().contains("adam: adam, defect, adam-eps-hat on the page"), peers.out());
  }

  @Test
  @DisplayName("ends with 3 where a subject fails, whose failure is told while the others are judged, or where none is there")
  void tells_a_failure() throws IOException {
    Session session = session().withSubject("dying", "dies-at-once");
    Session.Outcome outcome = session.run("survey", "--cases", "6", "dying", "here");
    assertEquals(Exit.SUBJECT, outcome.status(), outcome.toString());
    assertTrue(outcome.out().contains("bit-exact         adam (binary64)"), outcome.out());
    assertTrue(outcome.out().replaceAll("\\s+", " ").contains("failed dying: "), outcome.out());
    assertEquals(Exit.SUBJECT, session.run("survey", "absent").status());
    adapter("broken", "make=false", fake("right"));
    assertTrue(session.run("survey", "broken").out().contains("does not compile"));
    adapter("without", "needs=no-such-program", fake("right"));
    assertTrue(session.run("survey", "without").out().contains("there is no 'no-such-program' on the PATH"));
  }

  @Test
  @DisplayName("refuses what it does not know, and cases of one's own beside those of the pages")
  void refuses() throws IOException {
    Session session = session();
    for (String[] arguments : new String[][] {{"survey", "nobody"}, {"survey", "--check", "--seed", "8"},
        {"survey", "--any-processor"}, {"survey", "--jobs", "0"}, {"survey", "--html", root.toString(), "here"}}) {
      Session.Outcome outcome = session.run(arguments);
      assertEquals(Exit.USAGE, outcome.status(), outcome.toString());
      assertFalse(outcome.err().lines().findFirst().orElse("").isBlank());
      assertEquals("", outcome.out());
    }
  }
}
