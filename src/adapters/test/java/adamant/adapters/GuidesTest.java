package adamant.adapters;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import adamant.cli.Home;
import adamant.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The commands of spec/guides: indented lines that begin with {@code ./adamant} or a program of the adapters. A remark at
 * a line's end says what is expected: {@code # ends with 1}; a line that {@code takes} long or {@code needs} something is
 * only held to the command line's grammar. They are here and not with the command line, since src/peers must be packaged.
 */
@DisplayName("The guides")
class GuidesTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path GUIDES = ROOT.resolve("spec/guides");
  private static final Pattern COMMAND = Pattern.compile("^ {4}((?:\\w+=\\S+ )?(?:\\./adamant|python3|git) .*?)(?: {2,}# (.*))?$");
  private static final Pattern STATUS = Pattern.compile("ends with (\\d)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  /** A command of a page, and what its remark says; never null. */
  private record Line(String command, String remark) {

    boolean only() {
      return remark.contains("takes ") || remark.contains("needs ");
    }

    int status() {
      Matcher matcher = STATUS.matcher(remark);
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDES)) {
      return files.filter(file -> file.toString().endsWith(".md")).map(Path::getFileName).sorted().toList();
    }
  }

  private static List<Line> lines(Path page) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(GUIDES.resolve(page))) {
      Matcher matcher = COMMAND.matcher(text);
      if (matcher.matches()) {
        lines.add(new Line(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
      }
    }
    return lines;
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @DisplayName("have commands that end as they say")
  @MethodSource("pages")
  void commands_end_as_said(Path page, @TempDir Path folder) throws Exception {
    List<Line> lines = lines(page).stream().filter(line -> !line.only()).toList();
    boolean python = lines.stream().noneMatch(line -> line.command().contains("python3")) || onPath("python3");
    assumeTrue(python, page + " was not run: python3 is not installed");
    boolean peers = lines.stream().noneMatch(line -> line.command().matches(".*check (tribuo|jsat|hivemall).*"))
        || Files.exists(ROOT.resolve("src/peers/target/adamant-peers.jar"));
    assumeTrue(peers, page + " was not run: src/peers is not packaged; 'mvn -pl src/peers -am package' does that");
    for (String folderOfPage : List.of("src", "spec", "proofs")) {
      Files.createSymbolicLink(folder.resolve(folderOfPage), ROOT.resolve(folderOfPage));
    }
    launcher(folder);
    for (Line line : lines) {
      assertEquals(line.status(), run(folder, line.command()), () -> line.command() + "\n" + log(folder));
    }
  }

  // In place of the launcher, which would build: the classes under test.
  private static void launcher(Path folder) throws IOException {
    Path script = Files.writeString(folder.resolve("adamant"), "#!/bin/sh\nexec '" + Home.java() + "' -Dadamant.home='"
        + ROOT + "' -cp '" + System.getProperty("java.class.path") + "' adamant.cli.Main \"$@\"\n");
    assertTrue(script.toFile().setExecutable(true));
  }

  private static boolean onPath(String program) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Tag("long")
  @Test
  @DisplayName("have a step for CI that passes a right Adam, fails on a wrong one, and writes what CI systems show")
  void the_step_judges(@TempDir Path folder) throws Exception {
    assumeTrue(onPath("python3"), "the step was not run: python3 is not installed");
    String page = Files.readString(GUIDES.resolve("in-your-ci.md"));
    String script = page.substring(page.indexOf("    #!/bin/sh"), page.indexOf("\n\n`GuidesTest`")).replaceAll("(?m)^ {4}", "");
    Files.writeString(folder.resolve("judge.sh"), script);
    launcher(Files.createDirectory(folder.resolve("adamant")));
    String right = Files.readString(ROOT.resolve("src/adapters/python/adam_ten_lines.py"));
    Files.writeString(folder.resolve("our_adapter.py"), right);
    assertEquals(0, run(folder, "sh judge.sh"), () -> log(folder));
    assertTrue(Files.readString(folder.resolve("verdict.xml")).contains("failures=\"0\""));
    String wrong = right.replace("math.sqrt(v_hat) + eps", "math.sqrt(v_hat + eps)");
    assertNotEquals(right, wrong);
    Files.writeString(folder.resolve("our_adapter.py"), wrong);
    assertEquals(1, run(folder, "sh judge.sh"), () -> log(folder));
    assertTrue(Files.readString(folder.resolve("verdict.xml")).contains("adam-eps-inside"));
  }

  private static int run(Path folder, String command) throws Exception {
    Process process = new ProcessBuilder("bash", "-c", "set -o pipefail; " + command).directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> command + " does not end");
    return process.exitValue();
  }

  private static String log(Path folder) {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("have commands that are of the command line's grammar, also where they are not run")
  @MethodSource("pages")
  void commands_are_well_formed(Path page) throws IOException {
    for (Line line : lines(page)) {
      Matcher call = Pattern.compile("\\./adamant ([^|<>]*)").matcher(line.command());
      while (call.find()) {
        String[] arguments = call.group(1).strip().split("\\s+");
        assertDoesNotThrow(() -> grammar().parseArgs(arguments), line.command());
      }
    }
  }

  private static CommandLine grammar() {
    return Main.commandLine(new Home(ROOT), Ansi.OFF);
  }

  @Test
  @DisplayName("have commands at all, and refuse one that there is not")
  void there_are_commands() throws IOException {
    int count = 0;
    for (Path page : pages()) {
      count += lines(page).size();
    }
    assertTrue(count > 20, count + " commands");
    assertThrows(ParameterException.class, () -> grammar().parseArgs("check", "--no-such-option", "kernel"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("have links that lead somewhere")
  @MethodSource("pages")
  void links_lead_somewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(Files.readString(GUIDES.resolve(page)));
    while (links.find()) {
      assertTrue(Files.exists(GUIDES.resolve(links.group(1))), page + " links to " + links.group(1));
    }
  }
}
