package adamant.cli.survey;

import adamant.cli.Home;
import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.ProcessSubject;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectFailure;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An adapter of src/adapters: a file {@code subjects/NAME.properties} there. It has {@code command}, and where needed
 * {@code make} (what compiles it), {@code needs} (a program on the PATH), {@code installed} (a folder of target/env),
 * {@code cases} (how many, where each takes long), {@code size} (what is to be fetched) and {@code description}. In commands
 * {@code {here}} is src/adapters and {@code {java}} this Java.
 */
public final class Adapter {

  private static final ProcessLimits LIMITS = new ProcessLimits(Duration.ofSeconds(180), Duration.ofSeconds(120), 1 << 26);
  private static final String SUFFIX = ".properties";
  private static final String CASES = "32";

  private final String name;
  private final Path here;
  private final Properties told = new Properties();

  private Adapter(Path here, Path file) throws IOException {
    String full = file.getFileName().toString();
    this.name = full.substring(0, full.length() - SUFFIX.length());
    this.here = here;
    try (Reader reader = Files.newBufferedReader(file)) {
      told.load(reader);
    }
  }

  /**
   * All there are, by name.
   *
   * @param here src/adapters
   */
  public static List<Adapter> all(Path here) throws IOException {
    List<Adapter> all = new ArrayList<>();
    if (!Files.isDirectory(here.resolve("subjects"))) {
      return all;
    }
    try (Stream<Path> files = Files.list(here.resolve("subjects"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
        all.add(new Adapter(here.toAbsolutePath(), file));
      }
    }
    return all;
  }

  /** What it is called on the command line, and its page. */
  public String name() {
    return name;
  }

  /** What it is. */
  public String description() {
    return told.getProperty("description", "");
  }

  /** How many cases it is judged by. */
  public int cases() {
    return Integer.parseInt(told.getProperty("cases", CASES));
  }

  /** The page of its verdicts. */
  public Path page() {
    return here.resolve("verdicts/" + name + ".md");
  }

  /** Whether it runs in every build: nothing is to be installed for it. */
  public boolean everywhere() {
    return !told.containsKey("installed");
  }

  /** Why it cannot run here; null where it can. */
  public String lack() {
    String program = told.getProperty("needs");
    if (program != null && Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .noneMatch(folder -> Files.isExecutable(Path.of(folder, program)))) {
      return "there is no '" + program + "' on the PATH";
    }
    return everywhere() || Files.isRegularFile(here.resolve("target/env/" + told.getProperty("installed") + "/.installed"))
        ? null : "it is not installed" + (told.containsKey("size") ? " (" + told.getProperty("size") + ")" : "");
  }

  /** The command that installs it; null where that is not for us to say. */
  public String install() {
    return everywhere() ? null : "src/adapters/check --install " + name;
  }

  /** Starts it, and compiles it first where it has to be. */
  public Subject start() throws IOException, InterruptedException {
    if (told.containsKey("make")) {
      Files.createDirectories(here.resolve("target"));
      Process make = new ProcessBuilder(words("make")).redirectErrorStream(true).start();
      make.getOutputStream().close();
      String said = new String(make.getInputStream().readAllBytes());
      if (make.waitFor() != 0) {
        throw new SubjectFailure(name + " does not compile without warnings: " + said);
      }
    }
    return ProcessSubject.start(words("command"), LIMITS);
  }

  private List<String> words(String key) {
    return Stream.of(told.getProperty(key).split(" +"))
        .map(word -> word.replace("{here}", here.toString()).replace("{java}", Home.java())).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
