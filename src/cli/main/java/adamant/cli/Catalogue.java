package adamant.cli;

import adamant.oracle.subject.ProcessLimits;
import adamant.oracle.subject.ProcessSubject;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.Subject;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The subjects by name: Adamant's own kernel, and one for each file {@code src/peers/subjects/NAME.properties}. Such a
 * file has {@code main} (its class), {@code library} (the folder of its jars) or {@code classpath}, and where needed
 * {@code arguments}, {@code description}, {@code optimizers} and {@code secondsPerCase}; each of the optimizers is the
 * variant that it declares and, after a space, what the library calls it. Names end here: what judges gets a
 * {@link Subject}.
 */
final class Catalogue {

  static final String KERNEL = "kernel";
  private static final String SUFFIX = ".properties";
  private static final String PEERS = "src/peers/";

  private final Home home;
  private final Map<String, Properties> peers = new TreeMap<>();

  Catalogue(Home home) {
    this.home = home;
    if (home.root() != null && Files.isDirectory(home.path(PEERS + "subjects"))) {
      read(home.path(PEERS + "subjects"));
    }
  }

  /** Every name with its description, the kernel first. */
  Map<String, String> descriptions() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(KERNEL, "Adamant's own Adam, in both orders and both formats");
    peers.forEach((name, properties) -> all.put(name, properties.getProperty("description", "")));
    return all;
  }

  /** The optimizers of a subject, as they are told. */
  List<String> optimizers(String name) {
    if (name.equals(KERNEL)) {
      return new ReferenceSubject().capabilities().optimizers().stream()
          .map(capability -> told(capability.declared(), capability.optimizer())).distinct().toList();
    }
    String all = peers.get(name).getProperty("optimizers", "").strip();
    return all.isEmpty() ? List.of() : Stream.of(all.split("\\s*,\\s*")).map(optimizer -> {
      String[] parts = optimizer.split(" ", 2);
      return told(parts[0], parts[parts.length - 1]);
    }).toList();
  }

  /** A variant, with what a library calls the optimizer that declares it. */
  static String told(String declared, String optimizer) {
    return declared.equals(optimizer) ? declared : declared + " (" + optimizer + ")";
  }

  /**
   * Starts a subject.
   *
   * @param given what the command line says of its limits
   */
  Subject start(String name, UnaryOperator<ProcessLimits> given) {
    if (name.equals(KERNEL)) {
      return new ReferenceSubject();
    }
    if (!peers.containsKey(name)) {
      throw new UsageError("no subject '" + name + "'; there are " + String.join(", ", descriptions().keySet())
          + "; a program is judged by './adamant check -- COMMAND'");
    }
    Properties subject = peers.get(name);
    return ProcessSubject.start(command(subject), given.apply(limits(subject)));
  }

  private static ProcessLimits limits(Properties subject) {
    ProcessLimits limits = ProcessLimits.defaults();
    String seconds = subject.getProperty("secondsPerCase");
    return seconds == null ? limits
        : new ProcessLimits(limits.startUp(), Duration.ofSeconds(Long.parseLong(seconds)), limits.lineBytes());
  }

  private List<String> command(Properties subject) {
    List<String> command = new ArrayList<>(List.of(Home.java(), "-XX:+UseSerialGC", "-cp", classPath(subject)));
    command.add(subject.getProperty("main"));
    String arguments = subject.getProperty("arguments", "").strip();
    if (!arguments.isEmpty()) {
      command.addAll(List.of(arguments.split("\\s+")));
    }
    return command;
  }

  /** The protocol's jars first: hive-exec brings other libraries along. */
  private String classPath(Properties subject) {
    if (subject.containsKey("classpath")) {
      return subject.getProperty("classpath");
    }
    Path built = home.path(PEERS + "target");
    if (!Files.exists(built.resolve("adamant-peers.jar"))) {
      throw new IllegalStateException("src/peers is not built; ./adamant builds it");
    }
    return String.join(File.pathSeparator, built.resolve("adamant-peers.jar").toString(),
        built.resolve("peers/protocol") + File.separator + "*",
        built.resolve("peers/" + subject.getProperty("library")) + File.separator + "*");
  }

  private void read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        String name = file.getFileName().toString();
        peers.put(name.substring(0, name.length() - SUFFIX.length()), properties);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the subjects in " + folder + " cannot be read", e);
    }
  }
}
