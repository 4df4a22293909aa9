package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, in a repository of empty files, with a Maven and a Java that only say how they were called. */
@DisplayName("The launcher")
class LauncherTest {

  @TempDir
  private Path folder;
  private Path root;
  private Path tools;

  @BeforeEach
  void a_repository() throws IOException {
    root = Files.createDirectories(folder.resolve("a repository"));
    tools = folder.resolve("tools");
    Files.copy(Path.of("../../adamant"), root.resolve("adamant"));
    root.resolve("adamant").toFile().setExecutable(true);
    touch("pom.xml");
    for (String module : List.of("src/reference", "src/evidence", "src/oracle", "src/cli", "src/peers", "proofs",
        "src/rac")) {
      touch(module + "/pom.xml");
      touch(module + "/main/java/Some.java");
    }
    touch("src/peers/subjects/jsat.properties");
    maven("mkdir -p src/cli/target src/peers/target proofs/target src/rac/target; "
        + "touch src/cli/target/adamant.jar src/peers/target/adamant-peers.jar proofs/target/classpath.txt "
        + "src/rac/target/classpath.txt");
    java("17.0.1");
  }

  private void touch(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    // Well before now, so that a build is newer without waiting.
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    for (Path at = file.getParent(); !at.equals(root); at = at.getParent()) {
      Files.setLastModifiedTime(at, FileTime.from(Instant.now().minusSeconds(3600)));
    }
  }

  private void maven(String then) throws IOException {
    script("mvn", "cd '" + root + "'; echo \"$*\" >> ../mvn.calls; echo Maven speaks; " + then);
  }

  private void java(String version) throws IOException {
    script("java", "[ \"$1\" = -version ] && { echo 'openjdk version \"" + version + "\"' >&2; exit; }; "
        + "for argument; do echo \"$argument\"; done; exit 1");
  }

  private void script(String name, String text) throws IOException {
    Path file = Files.createDirectories(tools).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    file.toFile().setExecutable(true);
  }

  private record Run(int status, List<String> out, List<String> err) {}

  private Run run(String... arguments) throws Exception {
    return run(root.resolve("adamant"), arguments);
  }

  private Run run(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
        .redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    Process process = builder.start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    return new Run(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err, StandardCharsets.UTF_8));
  }

  private List<String> mavenCalls() throws IOException {
    Path calls = folder.resolve("mvn.calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  @Test
  @DisplayName("builds only what a command needs, only once, and passes on arguments and exit status")
  void builds_what_is_needed() throws Exception {
    Run first = run("check", "jsat", "--json", "a file");
    assertEquals(1, first.status());
    assertEquals(List.of("check", "jsat", "--json", "a file"), first.out().subList(first.out().size() - 4,
        first.out().size()));
    assertTrue(first.out().contains("-Dadamant.home=" + root.toRealPath()), first.toString());
    assertEquals(1, mavenCalls().size());
    assertTrue(mavenCalls().get(0).contains("-pl src/cli,src/peers -am -Dmaven.test.skip=true package"));
    assertTrue(first.err().get(0).startsWith("adamant: building src/cli, src/peers"), first.toString());
    run("check", "jsat");
    run("check", "kernel");
    run("subjects");
    assertEquals(1, mavenCalls().size());
    run("prove");
    assertEquals(2, mavenCalls().size());
    assertTrue(mavenCalls().get(1).contains("-pl proofs -am"));
    run("rac");
    assertEquals(3, mavenCalls().size());
    assertTrue(mavenCalls().get(2).contains("-pl src/rac -am"));
  }

  @Test
  @DisplayName("builds no peers for the kernel")
  void builds_no_peers_for_the_kernel() throws Exception {
    run("check", "kernel");
    assertTrue(mavenCalls().get(0).contains("-pl src/cli -am"), mavenCalls().toString());
  }

  @Test
  @DisplayName("builds no peers for a program of the user's, whatever its arguments are")
  void builds_no_peers_for_a_program() throws Exception {
    Run run = run("check", "--seed", "2", "--", "python3", "jsat", "--help");
    assertTrue(mavenCalls().get(0).contains("-pl src/cli -am"), mavenCalls().toString());
    assertEquals(List.of("--", "python3", "jsat", "--help"), run.out().subList(run.out().size() - 4,
        run.out().size()));
  }

  @Test
  @DisplayName("builds neither peers nor proofs for help")
  void builds_little_for_help() throws Exception {
    run("prove", "--help");
    run("check", "jsat", "-h");
    assertEquals(1, mavenCalls().size());
    assertTrue(mavenCalls().get(0).contains("-pl src/cli -am"), mavenCalls().toString());
  }

  @Test
  @DisplayName("builds again when a source is newer, gone, or the jar is missing")
  void builds_again() throws Exception {
    run("check", "kernel");
    Files.writeString(root.resolve("src/oracle/main/java/Some.java"), "changed");
    run("check", "kernel");
    assertEquals(2, mavenCalls().size());
    Files.delete(root.resolve("src/reference/main/java/Some.java"));
    run("check", "kernel");
    assertEquals(3, mavenCalls().size());
    Files.delete(root.resolve("src/cli/target/adamant.jar"));
    run("check", "kernel");
    assertEquals(4, mavenCalls().size());
    run("check", "kernel");
    assertEquals(4, mavenCalls().size());
  }

  @Test
  @DisplayName("exits 4 when the build fails, with what Maven said on standard error, and builds again the next time")
  void a_failed_build() throws Exception {
    maven("echo COMPILATION ERROR; exit 1");
    Run run = run("check", "kernel");
    assertEquals(Exit.ADAMANT, run.status());
    assertEquals(List.of(), run.out());
    assertTrue(run.err().contains("COMPILATION ERROR"), run.toString());
    run("check", "kernel");
    assertEquals(2, mavenCalls().size());
  }

  @Test
  @DisplayName("says nothing of a build that went well but that there is one")
  void is_quiet() throws Exception {
    Run run = run("subjects");
    assertEquals(1, run.err().size(), run.toString());
  }

  @Test
  @DisplayName("works through a symbolic link")
  void through_a_link() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a repository/adamant"));
    Run run = run(link, "subjects");
    assertTrue(run.out().contains("-Dadamant.home=" + root.toRealPath()), run.toString());
  }

  @Test
  @DisplayName("exits 4 on a Java older than 17, which would exit 1")
  void an_old_java() throws Exception {
    java("1.8.0_392");
    Run run = run("subjects");
    assertEquals(Exit.ADAMANT, run.status());
    assertTrue(run.err().get(0).contains("is no Java 17 or later"), run.toString());
    assertEquals(List.of(), mavenCalls());
  }

  @Test
  @DisplayName("builds once for two that start together")
  void one_build_at_a_time() throws Exception {
    maven("sleep 1; mkdir -p src/cli/target; touch src/cli/target/adamant.jar");
    List<Process> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ProcessBuilder builder = new ProcessBuilder(root.resolve("adamant").toString(), "subjects")
          .redirectErrorStream(true).redirectOutput(folder.resolve("both" + i).toFile());
      builder.environment().remove("JAVA_HOME");
      builder.environment().put("PATH", tools + ":/usr/bin:/bin");
      both.add(builder.start());
    }
    for (Process process : both) {
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
    assertEquals(1, mavenCalls().size());
  }
}
