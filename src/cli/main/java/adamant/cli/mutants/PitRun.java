package adamant.cli.mutants;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs PIT, as Maven's profile pit of the modules, and keeps what it found with the hash of what it ran on. */
public final class PitRun {

  private final Path root;

  /** In a repository. */
  public PitRun(Path root) {
    this.root = root;
  }

  /**
   * Runs the groups that were not run on these sources yet.
   *
   * @param again whether to run the others too
   * @param said told what is run
   */
  public void on(List<Group> groups, boolean again, Consumer<String> said) throws IOException, InterruptedException {
    for (Group group : groups) {
      String hash = group.hash(root);
      Path stamp = stamp(group);
      if (!again && isCurrent(group)) {
        said.accept(group.title() + ": run on these sources already");
        continue;
      }
      said.accept(group.title() + ": PIT runs; it says how far it is in " + log(group));
      Files.deleteIfExists(stamp);
      maven(group);
      Files.writeString(stamp, hash);
    }
  }

  private boolean isCurrent(Group group) throws IOException {
    return Files.exists(stamp(group)) && Files.readString(stamp(group)).equals(group.hash(root));
  }

  /** The groups that were run on these sources. */
  public List<Group> current() throws IOException {
    List<Group> current = new ArrayList<>();
    for (Group group : Group.values()) {
      if (isCurrent(group)) {
        current.add(group);
      }
    }
    return current;
  }

  /** What was found. */
  public List<Mutant> mutants(List<Group> groups) throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    for (Group group : groups) {
      mutants.addAll(PitReport.read(root, group));
    }
    return mutants;
  }

  private Path stamp(Group group) {
    return root.resolve(group.module()).resolve("target/mutants-" + group.title() + ".sha256");
  }

  private Path log(Group group) {
    return root.resolve("target/mutants-" + group.title() + ".log");
  }

  private void maven(Group group) throws IOException, InterruptedException {
    String pom = root.resolve("pom.xml").toString();
    List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Ppit", "-f", pom, "-pl", group.module(), "-am", "-Dmaven.test.skip.exec=true"));
    for (Group other : Group.values()) {
      if (other != group) {
        other.executions().forEach(id -> command.add("-Dmutants.skip." + id + "=true"));
      }
    }
    command.add("test");
    File log = log(group).toFile();
    Files.createDirectories(log.toPath().getParent());
    int status;
    try {
      status = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).redirectOutput(log)
          .start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("Maven is needed to run PIT: install it, or put 'mvn' on the PATH", e);
    }
    if (status != 0) {
      String errors = Files.readAllLines(log.toPath()).stream().filter(line -> line.startsWith("[ERROR]")).limit(5)
          .collect(Collectors.joining("\n"));
      throw new IllegalStateException("PIT's run failed:\n" + errors + "\nall it said: " + log);
    }
  }
}
