package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.SubjectServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("The result as a page")
class HtmlTest {

  @TempDir
  private Path root;

  private String page(String kind, String... more) throws IOException {
    Path file = root.resolve("it.html");
    String[] arguments = Stream.concat(Stream.of("check", "it", "--cases", "6", "--html", file.toString()), Stream.of(more))
        .toArray(String[]::new);
    Session.Outcome outcome = new Session(root).withSubject("it", kind).run(arguments);
    assertTrue(outcome.status() <= Exit.VERDICT, outcome.toString());
    return Files.readString(file);
  }

  /** As XML, which fails where an element is not ended or a character not escaped. */
  static Document parsed(String page) throws Exception {
    assertTrue(page.startsWith("<!DOCTYPE html>\n"), page);
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.substring(page.indexOf('\n')).getBytes(StandardCharsets.UTF_8)));
  }

  static List<Element> elements(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** That it names nothing that would have to be loaded, and has nothing that runs. */
  static void assertAlone(Document page) {
    for (String tag : List.of("script", "img", "iframe", "object", "embed", "base", "form")) {
      assertEquals(List.of(), elements(page, tag), tag);
    }
    for (Element element : elements(page, "*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        String value = element.getAttributes().item(i).getNodeValue();
        assertFalse(name.startsWith("on") || name.equals("src") || name.equals("style"), element.getTagName() + " " + name);
        assertTrue(!name.equals("href") || value.startsWith("#") || value.equals("data:,"), value);
      }
    }
    String style = elements(page, "style").get(0).getTextContent();
    assertFalse(style.contains("url(") || style.contains("@import"), style);
  }

  @Test
  @DisplayName("has verdict, formula, worst element, smallest case, cases and the command, and needs nothing else")
  void has_it_all() throws Exception {
    Path json = root.resolve("it.json");
    String text = page("defect", "--seed", "3", "--json", json.toString());
    Document page = parsed(text);
    assertAlone(page);
    JsonNode result = new ObjectMapper().readTree(json.toFile());
    assertEquals("defect: it", elements(page, "title").get(0).getTextContent());
    String body = elements(page, "body").get(0).getTextContent();
    for (String told : List.of("the step is multiplied by √v + ε instead of divided by it",
        result.at("/worst/expected").asText(), result.at("/worst/actual").asText(), result.at("/worst/low").asText(),
        result.at("/worst/gradient").asText(), "The smallest case found that fails", "Required: conforms, which is not met.",
        "lists, groups, absent, resume: the subject does not offer that", "g² overflows (case 5)",
        "./adamant check it --seed 3 --cases 6")) {
      assertTrue(body.contains(told), told);
    }
    assertEquals(6, elements(page, "details").stream().filter(e -> e.getAttribute("class").startsWith("case")).count());
    assertEquals(2, elements(page, "svg").size());
    assertTrue(elements(page, "svg").stream().allMatch(svg -> svg.getAttribute("role").equals("img")
        && svg.getAttribute("aria-label").matches("Over the (steps|elements)\\. Farthest .* ulp, which rounding does not .*")));
    assertEquals(text, page("defect", "--seed", "3"));
  }

  @Test
  @DisplayName("has every name and note as text, whatever a subject calls itself")
  void escapes() throws Exception {
    String name = "<script>alert(1)</script>\"'&amp;</title><b onclick=x>\u202e]]>";
    Path file = root.resolve("it.html");
    List<String> arguments = new ArrayList<>(List.of("check", "--cases", "6", "--html", file.toString(), "--"));
    arguments.addAll(Session.fake("defect", name));
    Session.Outcome outcome = new Session(root).run(arguments.toArray(String[]::new));
    assertEquals(Exit.VERDICT, outcome.status(), outcome.toString());
    Document page = parsed(Files.readString(file));
    assertAlone(page);
    assertEquals(List.of(), elements(page, "b").stream().filter(b -> b.hasAttribute("onclick")).toList());
    assertEquals(name.replace('\u202e', '\ufffd'), elements(page, "h1").get(0).getFirstChild().getTextContent());
  }

  @Test
  @DisplayName("has one section for each result of several, and one table of them all")
  void of_several() throws Exception {
    Document page = parsed(page("several"));
    List<Element> links = elements(page, "a");
    assertEquals(List.of("fake Adam", "fake Descent", "fake Heavy"), links.stream().map(Element::getTextContent).toList());
    for (Element link : links) {
      String id = link.getAttribute("href").substring(1);
      assertEquals(1, elements(page, "div").stream().filter(e -> e.getAttribute("id").equals(id)).count(), id);
    }
    assertEquals("other-variant: it", elements(page, "title").get(0).getTextContent());
    assertAlone(page);
  }

  @Test
  @DisplayName("is written for the answers of 'verify' too, and for a large tensor with its neighbours put together")
  void of_answers_and_of_a_large_tensor() throws Exception {
    Document large = parsed(page("right", "--elements", "5000"));
    assertEquals(List.of("Over the steps", "Over the elements", "Over the 5,000 elements of case 6"),
        elements(large, "figcaption").stream().map(e -> e.getFirstChild().getTextContent()).toList());
    Path answers = root.resolve("answers.jsonl");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SubjectServer.serve(new ReferenceSubject(), new ByteArrayInputStream(
        new Session(root).run("gen", "--optimizer", "adam", "--cases", "6").out().getBytes(StandardCharsets.UTF_8)), out);
    Files.write(answers, out.toByteArray());
    Path file = root.resolve("verified.html");
    Session.Outcome outcome = new Session(root).run("verify", answers.toString(), "--html", file.toString());
    assertEquals(Exit.OK, outcome.status(), outcome.toString());
    assertEquals("bit-exact: kernel", elements(parsed(Files.readString(file)), "title").get(0).getTextContent());
  }

  @Test
  @DisplayName("is refused before anything runs where it cannot be written, and not half written")
  void refuses() throws IOException {
    Session session = new Session(root).withSubject("it", "right");
    Session.Outcome outcome = session.run("check", "it", "--html", root.toString());
    assertEquals(Exit.USAGE, outcome.status(), outcome.toString());
    assertTrue(outcome.err().startsWith("adamant: --html names a folder: "), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(Exit.SUBJECT, new Session(root).withSubject("it", "dies").run("check", "it", "--html",
        root.resolve("it.html").toString()).status());
    try (Stream<Path> files = Files.list(root)) {
      assertEquals(List.of("src"), files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
