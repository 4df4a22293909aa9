package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.State;
import adamant.oracle.cases.StateCases;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("spec/protocol.md")
class ProtocolPageTest {

  private final String page = Files.readString(Path.of("../../spec/protocol.md"));

  ProtocolPageTest() throws IOException {}

  private List<String> lines(String mark) {
    return page.lines().filter(line -> line.startsWith("    " + mark + " {")).map(line -> line.substring(6)).toList();
  }

  @Test
  @DisplayName("shows questions as Adamant writes them, to the letter")
  void questions() {
    List<String> seen = new ArrayList<>();
    for (String line : lines(">")) {
      JsonNode question = Messages.parse(line);
      String ask = question.path("ask").asText();
      seen.add(ask);
      assertEquals(line, switch (ask) {
        case "capabilities" -> CapabilityMessages.askCapabilities();
        case "run" -> question.has("tensors") ? ListMessages.list(question.get("id"), ListMessages.readList(question))
            : Messages.run(question.get("id"), Messages.readRun(question));
        case "step" -> StepMessages.step(question.get("id"), StepMessages.readStep(question));
        default -> "nothing";
      });
    }
    assertEquals(List.of("capabilities", "run", "step", "run"), seen);
  }

  @Test
  @DisplayName("shows answers that Adamant reads, with the bits of its own kernel")
  void answers() {
    List<String> questions = lines(">");
    List<String> answers = lines("<");
    assertEquals(List.of(Capability.of("adam", Format.BINARY64)),
        CapabilityMessages.readCapabilities(answers.get(0)).optimizers());
    JsonNode run = Messages.parse(questions.get(1));
    RunRequest trajectory = Messages.readRun(run);
    RunResult after = Messages.readResult(answers.get(1), run.get("id"), trajectory);
    RunResult kernel = new ReferenceSubject().run(trajectory);
    assertArrayEquals(kernel.parameters(), after.parameters());
    JsonNode step = Messages.parse(questions.get(2));
    StepRequest second = StepMessages.readStep(step);
    StepResult one = StepMessages.readResult(answers.get(2), step.get("id"), second);
    assertEquals(2, second.step());
    assertArrayEquals(after.parameters()[0], second.parameters(), "the step goes on from the trajectory's first");
    assertArrayEquals(kernel.states()[0].first(), second.state().first());
    assertArrayEquals(kernel.states()[0].second(), second.state().second());
    assertArrayEquals(kernel.parameters()[1], one.parameters());
    for (int k = 0; k < 2; k++) {
      assertArrayEquals(kernel.states()[1].slot(k), one.state().slot(k), State.name(k));
    }
  }

  @Test
  @DisplayName("shows a list and its answer, with the bits of the kernel")
  void lists() {
    JsonNode question = Messages.parse(lines(">").get(3));
    ListRequest request = ListMessages.readList(question);
    List<RunResult> told = ListMessages.readResult(lines("<").get(3), question.get("id"), request);
    List<RunResult> kernel = new ReferenceSubject().run(request);
    assertEquals(kernel.size(), told.size());
    for (int k = 0; k < told.size(); k++) {
      assertArrayEquals(kernel.get(k).parameters(), told.get(k).parameters());
    }
  }

  @Test
  @DisplayName("has every field of a capability, and every slot")
  void fields() {
    Capability full = new Capability("a", "adam", Format.BINARY64, List.of("literal"), Map.of("eps", 1.0), false, "n")
        .with(EnumSet.allOf(Ability.class)).with(Underflow.RESULTS);
    Capability moments = full.with(new Formats(Format.BINARY16, Format.BINARY32, Format.BINARY16, true));
    Capability every = Capability.of("b", Format.BFLOAT16)
        .with(new Formats(Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, false));
    JsonNode written = Messages.parse(CapabilityMessages.capabilities(new Capabilities("x",
        List.of(full, moments, every))));
    TreeSet<String> fields = new TreeSet<>();
    written.path("optimizers").forEach(one -> one.fieldNames().forEachRemaining(fields::add));
    String table = page.substring(page.indexOf("| field |"), page.indexOf("What is not offered"));
    assertEquals(fields, Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(table).results().map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new)));
    for (int k = 0; k < State.SLOTS; k++) {
      assertTrue(page.contains("| `" + State.name(k) + "` |"), State.name(k));
    }
  }

  @Test
  @DisplayName("has the limits that hold")
  void limits() {
    ProcessLimits limits = ProcessLimits.defaults();
    String text = page.replaceAll("\\s+", " ");
    assertTrue(text.contains("`--startup-seconds` (" + limits.startUp().toSeconds() + ")"));
    assertTrue(text.contains("`--case-seconds` (" + limits.perCase().toSeconds() + ")"));
    assertTrue(text.contains(" " + (limits.lineBytes() >> 20) + " MiB"));
    assertEquals(List.of("10,000"), Pattern.compile("up to t = ([0-9,]+)").matcher(text).results()
        .map((MatchResult m) -> m.group(1)).toList());
    assertTrue(text.contains(String.format(Locale.ROOT, "%,d elements and more", LargeTensors.LEAST)));
    assertEquals(10_000, StateCases.LARGEST_STEP);
  }
}
