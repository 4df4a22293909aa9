package adamant.adapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The loader of vectors")
class LoadersTest {

  private static final Path VECTORS = Path.of("../../spec/vectors");
  private static final Path ADAM = VECTORS.resolve("adam.binary64.json");
  private static final Pattern PRINTED = Pattern.compile("(\\d+) cases, (\\d+) right\n");

  @TempDir
  private Path folder;

  /** The loaders, and how a line of the Adam in each is made wrong. */
  enum Loader {
    /** In Python. */
    PYTHON("load.py", "python3", "math.sqrt(v[i] / (1 - beta2**t)) + eps", "math.sqrt(v[i] / (1 - beta2**t) + eps)"),
    /** In C. */
    C("load.c", "cc", "sqrt(v[i] / (1 - pow(beta2, t))) + eps", "sqrt(v[i] / (1 - pow(beta2, t)) + eps)"),
    /** In Java. */
    JAVA("Load.java", "java", "Math.sqrt(v[i] / (1 - Math.pow(beta2, t))) + eps",
        "Math.sqrt(v[i] / (1 - Math.pow(beta2, t)) + eps)");

    private final Path source;
    private final String needs;
    private final String right;
    private final String wrong;

    Loader(String source, String needs, String right, String wrong) {
      this.source = Path.of("vectors", source);
      this.needs = needs;
      this.right = right;
      this.wrong = wrong;
    }

    // Lines of Python, C and Java that have this all do the same.
    private static final String CORRECTED = " / (1 - ";

    void assumeHere() {
      boolean here = this == JAVA || Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .anyMatch(path -> Files.isExecutable(Path.of(path, needs)));
      assumeTrue(here, "there is no '" + needs + "' on the PATH");
    }
  }

  private record Outcome(int status, String out) {

    int cases() {
      return number(1);
    }

    int right() {
      return number(2);
    }

    private int number(int group) {
      Matcher m = PRINTED.matcher(out);
      assertTrue(m.matches(), out);
      return Integer.parseInt(m.group(group));
    }
  }

  private Outcome run(Loader loader, String source, Path vectors) throws IOException, InterruptedException {
    Path copy = folder.resolve(loader.source.getFileName());
    Files.writeString(copy, source);
    Path program = folder.resolve("load");
    if (loader == Loader.C) {
      Outcome cc = run("cc", "-std=c11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O2", "-o", program.toString(),
          copy.toString(), "-lm");
      assertEquals(0, cc.status, "the C loader does not compile without warnings: " + cc.out);
      return run(program.toString(), vectors.toString());
    }
    String start = loader == Loader.JAVA ? Path.of(System.getProperty("java.home"), "bin", "java").toString() : "python3";
    return run(start, copy.toString(), vectors.toString());
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out);
  }

  @Test
  @DisplayName("of Python is what the page of the vectors shows, with what each prints")
  void shown() throws IOException {
    String page = Files.readString(VECTORS.resolve("README.md"));
    int begin = page.indexOf("    def numbers(");
    String code = page.substring(begin, page.indexOf("\nIn Java", begin)).replaceAll("(?m)^    ", "").strip();
    assertTrue(Files.readString(Loader.PYTHON.source).contains(code), code);
    long inside = Files.readString(ADAM).lines().filter(line -> line.contains("\"result\": \"inside\"")).count();
    assertEquals(3, page.lines().filter(("    " + inside + " cases, " + inside + " right")::equals).count());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("finds its own Adam right in every case")
  @EnumSource(Loader.class)
  void right(Loader loader) throws IOException, InterruptedException {
    loader.assumeHere();
    Outcome outcome = run(loader, Files.readString(loader.source), ADAM);
    assertEquals(0, outcome.status, outcome.out);
    long inside = Files.readString(ADAM).lines().filter(line -> line.contains("\"result\": \"inside\"")).count();
    assertTrue(inside > 100);
    assertEquals(inside, outcome.cases());
    assertEquals(inside, outcome.right());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("finds an Adam wrong that has epsilon under the root, leaves a correction out, or begins t anew")
  @EnumSource(Loader.class)
  void wrong(Loader loader) throws IOException, InterruptedException {
    loader.assumeHere();
    String source = Files.readString(loader.source);
    String counts = loader == Loader.PYTHON ? "case[\"taken\"] + 1" : loader == Loader.C ? "t = atoi(at)"
        : "Integer.parseInt(field(line, \"taken\"))";
    List<String> wrong = List.of(source.replace(loader.right, loader.wrong),
        source.replaceFirst(Pattern.quote("m[i]" + Loader.CORRECTED), Matcher.quoteReplacement("m[i] / (1 - 0 * ")),
        source.replace(counts, loader == Loader.PYTHON ? "1" : loader == Loader.C ? "t = 0" : "0"));
    for (String adam : wrong) {
      assertFalse(adam.equals(source));
      Outcome outcome = run(loader, adam, ADAM);
      assertEquals(1, outcome.status, outcome.out);
      assertTrue(outcome.right() < outcome.cases(), outcome.out);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("notices a bound with another exponent, of a parameter and of a slot, and refuses another optimizer's file")
  @EnumSource(Loader.class)
  void damaged(Loader loader) throws IOException, InterruptedException {
    loader.assumeHere();
    String source = Files.readString(loader.source);
    String text = Files.readString(ADAM);
    for (String line : List.of("{\"rate\": ", "{\"slot\": ")) {
      int at = text.indexOf("\"low\": [\"", text.indexOf(line)) + "\"low\": [\"".length();
      Path damaged = folder.resolve("damaged.json");
      Files.writeString(damaged, text.substring(0, at) + "7e" + text.substring(at + 2));
      Outcome outcome = run(loader, source, damaged);
      assertEquals(1, outcome.status, outcome.out);
      assertEquals(outcome.cases() - 1, outcome.right());
    }
    Outcome other = run(loader, source, VECTORS.resolve("sgd.binary64.json"));
    assertTrue(other.status != 0 && other.out.contains("not of adam in binary64"), other.out);
  }
}
