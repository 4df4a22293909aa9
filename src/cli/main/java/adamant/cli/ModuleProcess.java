package adamant.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A module that the command line runs as a process of its own, because what it depends on is not for everybody. */
final class ModuleProcess {

  private ModuleProcess() {}

  /** Runs the module's main class in the repository's root; its exit status, 4 where that is none of ours. */
  static int run(Home home, String module, String main, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Home.java(), "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8", "-cp", classPath(home, module), main));
    command.addAll(arguments);
    int status = new ProcessBuilder(command).directory(home.root().toFile()).inheritIO().start().waitFor();
    return status == Exit.OK || status == Exit.VERDICT || status == Exit.USAGE ? status : Exit.ADAMANT;
  }

  /** The module's classes, and what it needs, as its build wrote it down. */
  private static String classPath(Home home, String module) throws IOException {
    Path built = home.path(module + "/target");
    Path dependencies = built.resolve("classpath.txt");
    if (!Files.isRegularFile(dependencies) || !Files.isDirectory(built.resolve("classes"))) {
      throw new IllegalStateException(module + " is not built; ./adamant builds it");
    }
    return built.resolve("classes") + File.pathSeparator + Files.readString(dependencies).strip();
  }
}
