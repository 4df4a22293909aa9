package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.Failing;
import adamant.oracle.SavedCases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

@DisplayName("A failing case")
class FailingCaseTest {

  @TempDir
  private Path root;

  private Session.Outcome check(String kind, String... more) throws IOException {
    return new Session(root).withSubject("it", kind)
        .run(Stream.concat(Stream.of("check", "it"), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  @DisplayName("is shrunk to one element, one step and plain numbers, and printed as these or as hexadecimal floats")
  void is_shrunk() throws IOException {
    Path file = root.resolve("saved.json");
    Session.Outcome outcome = check("defect", "--cases", "12", "--save", file.toString());
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    List<Failing> saved = SavedCases.read(Files.readString(file));
    assertEquals(1, saved.size());
    Failing failing = saved.get(0);
    assertEquals("adam", failing.declared());
    assertEquals(1, failing.given().length());
    assertEquals(1, failing.given().steps(), outcome.out());
    assertEquals(0, failing.given().parameters()[0], outcome.out());
    assertEquals(1, Math.abs(failing.given().gradients()[0][0]), outcome.out());
    String report = outcome.out().replaceAll("\\s+", " ");
    assertTrue(report.contains("smallest case found that fails: beta1=0.9 beta2=0.999 eps="), report);
    assertTrue(report.contains("parameter 0x0.0p0 gradients " + Double.toHexString(
        failing.given().gradients()[0][0])), report);
    assertTrue(report.contains("parameter after step 1: expected -0x") || report.contains("step 1: expected 0x"),
        report);
  }

  @Test
  @DisplayName("is run again alone by --replay: it fails as before, and passes where the fault is gone")
  void is_replayed() throws IOException {
    Path file = root.resolve("saved.json");
    check("eps-hat", "--cases", "12", "--save", file.toString());
    Session.Outcome again = check("eps-hat", "--replay", file.toString(), "--json", "-");
    assertEquals(Exit.VERDICT, again.status(), again.toString());
    JsonNode json = new ObjectMapper().readTree(again.out());
    assertEquals(1, json.get("cases").asInt());
    assertEquals("replayed", json.get("worst").get("note").asText());
    assertFalse(json.get("worst").get("inside").asBoolean());
    assertTrue(check("eps-hat", "--replay", file.toString()).out().replaceAll("\\s+", " ")
        .contains("again ./adamant check it --replay " + file), "the report says how");
    Session.Outcome right = check("right", "--replay", file.toString());
    assertEquals(Exit.OK, right.status(), right.toString());
    assertEquals(Exit.OK, check("rounds-otherwise", "--replay", file.toString()).status());
  }

  @Test
  @DisplayName("is none where nothing fails: the file says so and cannot be replayed")
  void none() throws IOException {
    Path file = root.resolve("saved.json");
    Session.Outcome saved = check("right", "--cases", "6", "--save", file.toString());
    assertEquals(Exit.OK, saved.status());
    assertEquals("adamant: --save has no case to keep: none was found that fails alone", saved.err().strip());
    Session.Outcome again = check("right", "--replay", file.toString());
    assertEquals(Exit.USAGE, again.status());
    assertTrue(again.err().contains("it has no cases that 'check --save' wrote"), again.err());
    Session.Outcome absent = check("right", "--replay", root.resolve("none.json").toString());
    assertEquals(Exit.USAGE, absent.status());
    assertTrue(absent.err().contains("there is no file"), absent.err());
  }

  @Test
  @DisplayName("fails as a JUnit test case of its optimizer, format and order, with the verdict's sentence")
  void junit() throws Exception {
    Path file = root.resolve("junit.xml");
    Session.Outcome outcome = check("several", "--cases", "12", "--junit", file.toString());
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    assertEquals("testsuite", suite.getTagName());
    assertEquals("3", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    Element heavy = (Element) suite.getElementsByTagName("testcase").item(2);
    assertEquals("nesterov binary64", heavy.getAttribute("name"));
    assertEquals("fake Heavy", heavy.getAttribute("classname"));
    Element failure = (Element) heavy.getElementsByTagName("failure").item(0);
    assertEquals("other-variant", failure.getAttribute("type"));
    assertTrue(failure.getAttribute("message").startsWith("other-variant: computes adam, not nesterov: "),
        failure.getAttribute("message"));
    assertTrue(failure.getTextContent().contains("expected"), failure.getTextContent());
    assertEquals(1, suite.getElementsByTagName("failure").getLength());
    Session.Outcome kernel = new Session(root).run("check", "kernel", "--optimizer", "adam", "--format", "binary64",
        "--cases", "3", "--junit", file.toString());
    assertEquals(Exit.OK, kernel.status(), kernel.toString());
    assertTrue(Files.readString(file).contains("name=\"adam binary64 scaled\"/>"), Files.readString(file));
  }
}
