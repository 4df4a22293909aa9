package adamant.rac.run;

import adamant.evidence.Executables;
import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.rac.clause.Clause;
import adamant.rac.clause.Staging;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the checked copy with OpenJML and the tests with this JDK, and runs the tests on it. */
public final class Workshop {

  /** The tries of a property. */
  public static final int TRIES = 5;

  private static final List<String> TESTS = List.of("src/reference", "property-tests");
  private static final String RUN_TIME = "jmlruntime.jar";

  private final Layout layout;
  private final Path openJml;
  private final Path folder;
  private Path java;

  private Workshop(Layout layout, Path openJml) {
    this.layout = layout;
    this.openJml = openJml;
    this.folder = layout.root().toAbsolutePath().resolve("src/rac/target/run");
  }

  /** With OpenJML, where there is one. */
  public static Optional<Workshop> find(Layout layout) throws IOException {
    Optional<Path> found = Executables.openJml();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Workshop workshop = new Workshop(layout, found.get().toRealPath());
    if (!Files.isRegularFile(workshop.openJml.resolveSibling(RUN_TIME))) {
      throw new IOException("beside " + workshop.openJml + " there is no " + RUN_TIME + ", which compiled checks need");
    }
    return Optional.of(workshop);
  }

  /** The version that OpenJML gives itself. */
  public String version() throws IOException, InterruptedException {
    return call(List.of(openJml.toString(), "--version"), folder, 1).lines()
        .filter(line -> line.startsWith("openjml")).findFirst().orElse("openjml of unknown version").strip();
  }

  /** The Java that runs the tests. */
  public String javaVersion() throws IOException, InterruptedException {
    return call(List.of(java.toString(), "-XshowSettings:properties", "-version"), folder, 1).lines()
        .filter(line -> line.strip().startsWith("java.version = ")).findFirst()
        .map(line -> line.substring(line.indexOf('=') + 1).strip()).orElse("unknown");
  }

  /** An empty folder to begin with. */
  public void clean() throws IOException {
    if (Files.exists(folder)) {
      List<Path> inside;
      try (Stream<Path> files = Files.walk(folder)) {
        inside = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : inside) {
        Files.delete(file);
      }
    }
    Files.createDirectories(folder);
  }

  /** Compiles the copy of all sources; the folder is named. */
  public void compileChecked(Sources sources, List<Clause> clauses) throws IOException, InterruptedException {
    Path copy = folder.resolve("checked-sources");
    Staging.write(sources, clauses, copy);
    List<String> files = new ArrayList<>();
    sources.files().keySet().forEach(files::add);
    checked(copy, files, folder.resolve("checked"));
    java = javaFor(folder.resolve("checked"));
  }

  /** Compiles a source of the copy with a fault, against the others; its classes go to a folder of their own. */
  public Path compileChanged(Fault fault, int number) throws IOException, InterruptedException {
    Path copy = folder.resolve("checked-sources");
    Path source = copy.resolve(fault.file());
    String before = Files.readString(source);
    Path classes = folder.resolve("changed-" + number);
    Files.writeString(source, fault.in(before));
    try {
      checked(copy, List.of(fault.file()), classes);
    } finally {
      Files.writeString(source, before);
    }
    return classes;
  }

  private void checked(Path copy, List<String> files, Path classes) throws IOException, InterruptedException {
    Path seen = copy.resolve(Staging.SEEN.replace('.', '/') + ".java");
    Files.createDirectories(seen.getParent());
    Files.copy(layout.root().resolve("src/rac/main/java").resolve(copy.relativize(seen)), seen,
        StandardCopyOption.REPLACE_EXISTING);
    Files.createDirectories(classes);
    // In its own arithmetic for contracts it adds where it should multiply, divide or take away.
    List<String> command = new ArrayList<>(List.of(openJml.toString(), "--rac", "--spec-math=java",
        "--rac-show-source=line", "-nowarn", "-implicit:none", "-encoding", "UTF-8", "-sourcepath", ".", "-cp", ownClasses(),
        "-d", classes.toString()));
    command.addAll(files);
    String said = call(command, copy, 20);
    for (String file : files) {
      if (!Files.isRegularFile(classes.resolve(file.replace(".java", ".class")))) {
        throw new IOException("OpenJML did not compile " + file + "; it said:\n" + said);
      }
    }
    Files.deleteIfExists(classes.resolve(Staging.SEEN.replace('.', '/') + ".class"));
  }

  private String ownClasses() {
    return layout.root().toAbsolutePath().resolve("src/rac/target/classes").toString();
  }

  /** Compiles the tests of the reference and of the laws. */
  public void compileTests() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IOException("this Java has no compiler: run on a JDK");
    }
    for (String module : TESTS) {
      List<String> command = new ArrayList<>(List.of("--release", "17", "-parameters", "-nowarn", "-proc:none",
          "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"), "-d",
          Files.createDirectories(tests(module)).toString()));
      Sources.below(List.of(layout.root().resolve(module).resolve("test/java"))).files().values()
          .forEach(file -> command.add(file.toString()));
      if (compiler.run(null, System.err, System.err, command.toArray(String[]::new)) != 0) {
        throw new IOException("the tests of " + module + " do not compile");
      }
    }
  }

  private Path tests(String module) {
    return folder.resolve("tests").resolve(module.replace('/', '-'));
  }

  /** Runs all tests, each module's from its own folder, side by side. */
  public Outcome runAll() throws IOException, InterruptedException {
    List<FutureTask<Path>> runs = new ArrayList<>();
    for (String module : TESTS) {
      FutureTask<Path> task = new FutureTask<>(() -> run(module, List.of(), "root=" + tests(module)));
      runs.add(task);
      new Thread(task, module).start();
    }
    Outcome all = new Outcome();
    for (FutureTask<Path> task : runs) {
      try {
        all.read(task.get());
      } catch (ExecutionException e) {
        throw new IOException(e.getCause().getMessage(), e);
      }
    }
    return all;
  }

  /** Runs a test class on changed classes. */
  public Outcome runOne(Path changed, String test) throws IOException, InterruptedException {
    Outcome outcome = new Outcome();
    outcome.read(run(TESTS.get(0), List.of(changed.toString()), "class=" + test));
    return outcome;
  }

  private Path run(String module, List<String> first, String what)
      throws IOException, InterruptedException {
    List<String> path = new ArrayList<>(first);
    path.add(folder.resolve("checked").toString());
    path.add(openJml.resolveSibling(RUN_TIME).toString());
    TESTS.forEach(tests -> path.add(tests(tests).toString()));
    path.add(layout.root().toAbsolutePath().resolve(module).resolve("test/resources").toString());
    path.add(System.getProperty("java.class.path"));
    Path result = folder.resolve((first.isEmpty() ? "all-" : "fault-") + module.replace('/', '-') + ".tsv");
    Files.deleteIfExists(result);
    String said = call(List.of(java.toString(), "-Xss64m", "-Dfile.encoding=UTF-8", LeftOut.SIZES, "-cp",
        String.join(File.pathSeparator, path), TestRun.class.getName(), result.toString(), Integer.toString(TRIES), what),
        layout.root().toAbsolutePath().resolve(module), 120);
    if (!Files.isRegularFile(result)) {
      throw new IOException("the tests of " + module + " did not end as they should; they said:\n" + said);
    }
    return result;
  }

  // OpenJML's compiler is of a newer Java than ours may be; its own then runs what it compiled.
  private Path javaFor(Path classes) throws IOException {
    byte[] head = Files.readAllBytes(classes.resolve("adamant/rule/Moment.class"));
    int needed = ((head[6] & 255) << 8 | head[7] & 255) - 44;
    Path own = Path.of(System.getProperty("java.home"), "bin", "java");
    Path its = openJml.resolveSibling("jdk").resolve("bin/java");
    if (Runtime.version().feature() >= needed) {
      return own;
    } else if (Files.isExecutable(its)) {
      return its;
    }
    throw new IOException("OpenJML compiled for Java " + needed + ": set JAVA_HOME to a JDK that new");
  }

  private String call(List<String> command, Path in, int minutes) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).redirectOutput(output.toFile()).start();
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IOException(command.get(0) + " did not end within " + minutes + " minutes; its output is in " + output);
    }
    String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    Files.delete(output);
    return said;
  }
}
