package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

@DisplayName("Colour")
class ColourTest {

  private static final String ESCAPE = "\u001B[";
  private static final String SEQUENCES = "(\u001B\\[[0-9;]*m)+";

  @TempDir
  private Path root;

  @Test
  @DisplayName("is the verdict's alone: without it the report is the same")
  void of_the_verdict() throws IOException {
    Session session = new Session(root).withSubject("it", "right").withSubject("other", "eps-hat");
    for (String name : List.of("it", "other")) {
      String coloured = session.run(Ansi.ON, "check", name, "--cases", "4").out();
      String plain = session.run("check", name, "--cases", "4").out();
      assertEquals(plain, coloured.replaceAll(SEQUENCES, ""));
      assertFalse(plain.contains(ESCAPE), plain);
      String verdict = name.equals("it") ? "bit-exact" : "other-variant";
      assertTrue(coloured.lines().findFirst().orElseThrow().matches(
          name + ", binary64: " + SEQUENCES + verdict + SEQUENCES), coloured);
      assertEquals(1, coloured.lines().filter(line -> line.contains(ESCAPE)).count(), coloured);
    }
  }

  @Test
  @DisplayName("is in no file, and nowhere where JSON has standard output")
  void in_no_file() throws IOException {
    Session session = new Session(root).withSubject("it", "eps-hat");
    Path json = root.resolve("it.json");
    Path junit = root.resolve("it.xml");
    Path saved = root.resolve("saved.json");
    session.run(Ansi.ON, "check", "it", "--cases", "4", "--json", json.toString(), "--junit", junit.toString(),
        "--save", saved.toString());
    for (Path file : List.of(json, junit, saved)) {
      assertFalse(Files.readString(file).contains(ESCAPE), file::toString);
    }
    Session.Outcome outcome = session.run(Ansi.ON, "check", "it", "--cases", "4", "--json", "-");
    assertFalse((outcome.out() + outcome.err()).contains(ESCAPE), outcome.toString());
    assertFalse(session.run(Ansi.ON, "check", "--help").out().contains(ESCAPE), "help");
  }

  private String process(Map<String, String> environment, String... before) throws IOException, InterruptedException {
    String java = Judged.quoted(Home.java()) + " -Dadamant.home=" + Judged.quoted(root.toString()) + " -cp "
        + Judged.quoted(System.getProperty("java.class.path"))
        + " adamant.cli.Main check kernel --optimizer sgd --format binary64 --cases 2";
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(before.length == 0 ? List.of("sh", "-c", java) : List.of("-qec", java, "/dev/null"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    for (String name : List.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE")) {
      builder.environment().remove(name);
    }
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  @Test
  @DisplayName("is in no pipe")
  void in_no_pipe() throws IOException, InterruptedException {
    String out = process(Map.of());
    assertTrue(out.startsWith("kernel, binary64: bit-exact"), out);
    assertFalse(out.contains(ESCAPE), out);
  }

  @Test
  @DisplayName("is there on a terminal, unless NO_COLOR is set")
  void on_a_terminal() throws IOException, InterruptedException {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "skipped: without 'script' of util-linux there is no terminal to be had");
    String coloured = process(Map.of("TERM", "xterm"), script.toString());
    assertTrue(coloured.contains("kernel, binary64: " + ESCAPE), coloured);
    String plain = process(Map.of("TERM", "xterm", "NO_COLOR", "1"), script.toString());
    assertTrue(plain.contains("kernel, binary64: bit-exact"), plain);
    assertFalse(plain.contains(ESCAPE), plain);
  }
}
