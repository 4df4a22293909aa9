package adamant.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The proofs module, as a process of its own: nothing else may depend on what it depends on. */
public final class ProofsProcess {

  private ProofsProcess() {}

  /** Runs a main class of it on this process's own streams; its exit status, any that is not known being Adamant's fault. */
  public static int run(Home home, String main, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Home.java(), "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8", "-cp", classPath(home), main));
    command.addAll(arguments);
    int status = new ProcessBuilder(command).directory(home.root().toFile()).inheritIO().start().waitFor();
    return status == Exit.OK || status == Exit.VERDICT || status == Exit.USAGE ? status : Exit.ADAMANT;
  }

  // The module's classes, and what it needs, as its build wrote it down.
  private static String classPath(Home home) throws IOException {
    Path built = home.path("proofs/target");
    Path dependencies = built.resolve("classpath.txt");
    if (!Files.isRegularFile(dependencies) || !Files.isDirectory(built.resolve("classes"))) {
      throw new IllegalStateException("proofs is not built; ./adamant builds it");
    }
    return built.resolve("classes") + File.pathSeparator + Files.readString(dependencies).strip();
  }
}
