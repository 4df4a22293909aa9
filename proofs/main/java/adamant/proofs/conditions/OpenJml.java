package adamant.proofs.conditions;

import adamant.evidence.Executables;
import adamant.evidence.Manifest;
import adamant.evidence.Sources;
import adamant.proofs.process.Scratch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the conditions anew with OpenJML, by one fixed invocation in a folder of its own. */
public final class OpenJml {

  private static final String SOLVER = "solver";
  /** Arguments before the sources, which follow in order. */
  static final List<String> ARGUMENTS = List.of("--esc", "--exec", "./" + SOLVER, "--progress", "--check-feasibility=all",
      "--smt", "smt/%%.smt2", "-d", "classes");
  /**
   * Identity hashes decide the order in which OpenJML names things: drawn by each thread from its own sequence, those of
   * its main thread are the same in every run, if that thread does the same things.
   */
  static final String JVM = "-XX:+UnlockExperimentalVMOptions -XX:hashCode=5";
  /**
   * Z3, limited by steps for each question, with the older arithmetic: the newer can ponder for ever whether a product is
   * possible at all. It must not end before OpenJML does: whether the JVM needs another thread to await the end of the
   * next solver would depend on when this one ended, and an object more would move all later hashes.
   */
  private static final String SOLVER_SCRIPT = String.join("\n", "#!/bin/sh", "trap '' TERM",
      "{ echo '(set-option :rlimit 3000000)'; cat; } | z3 -smt2 -in smt.arith.solver=2", "exec <&- >&- 2>&-",
      "while kill -0 $PPID 2>/dev/null; do sleep 1; done", "");
  private static final Pattern STARTED = Pattern.compile("^Starting proof of (\\S+) with prover .*");
  private static final Pattern PROVED = Pattern.compile("^Completed proof of (\\S+) with prover \\S+ - no warnings.*");
  private static final Pattern NOISE = Pattern.compile("^(Starting proof|Method assertions are validated|Picked up|"
      + "Proving methods|Completed prov|Skipping proof|.*Feasibility check.* : OK|Completed proof.*no warnings).*");

  private final Path executable;

  private OpenJml(Path executable) {
    this.executable = executable;
  }

  /** OpenJML where the environment variable OPENJML names it, or as openjml on the PATH. */
  public static Optional<OpenJml> find() throws IOException {
    return Executables.openJml().map(OpenJml::new);
  }

  /**
   * What a run gave: its conditions by method, those that OpenJML's own solver left open, and its whole output. Whether
   * a condition holds is for the pinned Z3 to say, whatever solver OpenJML had.
   */
  public record Run(SortedMap<String, Condition> conditions, List<String> notProved, String output) {

    /** The lines of the output that say what is wrong. */
    public String complaints() {
      return String.join("\n", output.lines().filter(line -> !NOISE.matcher(line).matches()).toList());
    }
  }

  /** Proves all sources, staged into one folder, and collects a condition for each method. */
  public Run run(Sources sources) throws IOException, InterruptedException {
    return run(sources, name -> true);
  }

  /** Proves those of the sources that are to be proved, the others staged beside them because they are used. */
  public Run run(Sources sources, Predicate<String> proved) throws IOException, InterruptedException {
    if (Executables.onPath("z3").isEmpty()) {
      throw new IOException("OpenJML asks Z3, and no z3 is on the PATH: install it (Debian's package is z3)");
    }
    try (Scratch scratch = new Scratch("openjml")) {
      Path work = scratch.path();
      Path solver = Files.writeString(work.resolve(SOLVER), SOLVER_SCRIPT);
      if (!solver.toFile().setExecutable(true)) {
        throw new IOException(solver + " cannot be made executable");
      }
      sources.stage(work.resolve("src"));
      Files.createDirectories(work.resolve("smt"));
      Files.createDirectories(work.resolve("classes"));
      List<String> arguments = new ArrayList<>(ARGUMENTS);
      if (!sources.files().keySet().stream().allMatch(proved)) {
        arguments.addAll(List.of("-sourcepath", "src"));
      }
      sources.files().keySet().stream().filter(proved).forEach(name -> arguments.add("src/" + name));
      String output = call(work, arguments, 60);
      SortedMap<String, Condition> conditions = new TreeMap<>();
      List<String> notProved = new ArrayList<>();
      List<String> methods = new ArrayList<>();
      for (String line : output.lines().toList()) {
        Matcher started = STARTED.matcher(line);
        Matcher done = PROVED.matcher(line);
        if (started.matches()) {
          notProved.add(started.group(1));
          methods.add(started.group(1));
        } else if (done.matches()) {
          notProved.remove(done.group(1));
        }
      }
      Map<String, Path> written = written(work.resolve("smt"));
      for (String method : methods) {
        Path smt = written.get(unqualified(method));
        if (smt == null) {
          throw new IOException("OpenJML looked at " + method + " but wrote no condition for it");
        }
        if (conditions.put(method, new Condition(method, Files.readString(smt))) != null) {
          throw new IOException("OpenJML looked at " + method + " twice");
        }
      }
      return new Run(conditions, notProved, output);
    }
  }

  // Its messages and its file names do not always agree on whether a parameter's type is qualified.
  private static Map<String, Path> written(Path folder) throws IOException {
    Map<String, Path> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String method = file.getFileName().toString().replaceFirst("\\.smt2$", "");
        Path other = written.put(unqualified(method), file);
        if (other != null) {
          throw new IOException("one method, two conditions: " + other + " and " + file);
        }
      }
    }
    return written;
  }

  static String unqualified(String method) {
    int open = method.indexOf('(');
    return method.substring(0, open) + method.substring(open).replaceAll("([a-z]\\w*\\.)+(?=[A-Z])", "");
  }

  /** The version that OpenJML gives itself. */
  public String version() throws IOException, InterruptedException {
    return call(Path.of(""), List.of("--version"), 1).lines()
        .filter(line -> line.startsWith("openjml")).findFirst().orElse("openjml (no version)").replace("openjml ", "");
  }

  private String call(Path in, List<String> arguments, int minutes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(executable.toAbsolutePath().toString());
    command.addAll(arguments);
    Path output = Files.createTempFile("adamant-openjml", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toAbsolutePath().toFile())
        .redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("JAVA_TOOL_OPTIONS", JVM);
    Process process = builder.start();
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IOException("OpenJML did not end within " + minutes + " minutes; its output is in " + output);
    }
    String text = Files.readString(output);
    Files.delete(output);
    return text;
  }

  /** Replaces the folder's conditions and manifest; the same run gives the same bytes. */
  public void write(Path folder, Run run, Sources sources) throws IOException, InterruptedException {
    write(folder, run, sources, Manifest.COMMENT);
  }

  /** The same, with other words at the manifest's head. */
  public void write(Path folder, Run run, Sources sources, List<String> comment)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<Condition> conditions = List.copyOf(run.conditions().values());
    Archive.write(folder, conditions);
    List<Manifest.Entry> entries = new ArrayList<>();
    for (Condition c : conditions) {
      int bytes = c.script().getBytes(StandardCharsets.UTF_8).length;
      entries.add(new Manifest.Entry(c.method(), bytes, Sources.sha256(c.script()), c.points()));
    }
    String invocation = "JAVA_TOOL_OPTIONS='" + JVM + "' openjml " + String.join(" ", ARGUMENTS) + " SOURCES in order";
    new Manifest(version(), invocation, sources.hashes(), entries).write(folder, comment);
  }
}
