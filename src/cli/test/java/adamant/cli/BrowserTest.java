package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("In a browser")
@Tag("long")
class BrowserTest {

  @TempDir
  private Path root;

  private Path page(String kind, String... more) throws IOException {
    Path file = root.resolve("it.html");
    String[] options = {"check", "it", "--cases", "6", "--html", file.toString()};
    String[] all = Arrays.copyOf(options, options.length + more.length);
    System.arraycopy(more, 0, all, options.length, more.length);
    new Session(root).withSubject("it", kind).run(all);
    return file;
  }

  /** No script, nothing loaded, nothing said on the console, nothing wider than the screen, headings in order. */
  static void assertWell(Browser.Seen seen, int... widths) {
    assertEquals(List.of(), seen.console());
    assertEquals(widths.length, seen.frames().size());
    for (int k = 0; k < widths.length; k++) {
      JsonNode frame = seen.frames().get(k);
      // A bar for scrolling down takes some of it.
      assertEquals(widths[k], frame.get("width").asInt(), 20);
      assertTrue(frame.get("needed").asInt() <= frame.get("width").asInt(), "at " + widths[k] + " px it needs "
          + frame.get("needed"));
      assertEquals(0, frame.get("scripts").asInt());
      assertEquals(0, frame.get("loaded").size(), frame.get("loaded")::toString);
      assertEquals(0, frame.get("unnamed").asInt(), "plots without a name");
      assertEquals(0, frame.get("small").asInt(), "plots too small to be read");
      int level = 0;
      for (JsonNode heading : frame.get("headings")) {
        assertTrue(heading.asInt() <= level + 1, "a heading is left out: " + frame.get("headings"));
        level = heading.asInt();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a report fits a phone and a desk, has its text, and loads and runs nothing")
  @CsvSource(delimiter = '|', value = {"right|bit-exact|explained by rounding",
      "undecided|undecided|adam-eps-hat", "defect|defect|the step is multiplied by √v + ε", "several|other-variant|fake Descent"})
  void report(String kind, String verdict, String told) throws IOException, InterruptedException {
    Browser browser = Browser.required(root);
    Browser.Seen seen = browser.look(page(kind, "--seed", "3"), false, 360, 1280);
    assertWell(seen, 360, 1280);
    for (JsonNode frame : seen.frames()) {
      String text = frame.get("text").asText();
      assertTrue(text.contains("it " + verdict) || text.contains("it\n" + verdict), text);
      assertTrue(text.contains(told), text);
      assertTrue(text.contains("./adamant check it --seed 3 --cases 6"), text);
    }
  }

  @Test
  @DisplayName("a report is light or dark as the reader has it")
  void is_light_or_dark() throws IOException, InterruptedException {
    Browser browser = Browser.required(root);
    Path page = page("right");
    JsonNode light = browser.look(page, false, 360).frames().get(0);
    JsonNode dark = browser.look(page, true, 360).frames().get(0);
    assertEquals("rgb(255, 255, 255)", light.get("background").asText());
    assertEquals("rgb(20, 23, 26)", dark.get("background").asText());
    assertNotEquals(light.get("colour"), dark.get("colour"));
  }

  @Test
  @DisplayName("a name of many characters without a space does not widen the page")
  void long_names() throws IOException, InterruptedException {
    Browser browser = Browser.required(root);
    Path file = root.resolve("long.html");
    List<String> arguments = new ArrayList<>(List.of("check", "--cases", "6", "--html", file.toString(), "--"));
    arguments.addAll(Session.fake("eps-hat", "<script>document.title=1</script>" + "W".repeat(300)));
    assertEquals(Exit.VERDICT, new Session(root).run(arguments.toArray(String[]::new)).status());
    Browser.Seen seen = browser.look(file, false, 360, 1280);
    assertWell(seen, 360, 1280);
    assertTrue(seen.frames().get(0).get("text").asText().contains("<script>document.title=1</script>WWW"));
  }

  @Test
  @DisplayName("a survey fits a phone and a desk, in light and in dark, and loads and runs nothing")
  void survey() throws IOException, InterruptedException {
    Browser browser = Browser.required(root);
    Path file = root.resolve("survey.html");
    Session session = new Session(root).withSubject("several", "several").withSubject("defect", "defect")
        .withSubject("dying", "dies-at-once");
    assertEquals(Exit.SUBJECT, session.run("survey", "--cases", "6", "--html", file.toString(), "several", "defect", "dying")
        .status());
    for (boolean dark : new boolean[] {false, true}) {
      Browser.Seen seen = browser.look(file, dark, 360, 1280);
      assertWell(seen, 360, 1280);
      for (JsonNode frame : seen.frames()) {
        String text = frame.get("text").asText();
        assertTrue(text.contains("Who computes what") && text.contains("the step is multiplied by √v + ε")
            && text.contains("exited with code 7"), text);
      }
    }
  }
}
