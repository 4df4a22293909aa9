package adamant.cli.attack;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The copy that is built once, unedited: attacks compile what they change in front of its classes. */
final class Base {

  private static final List<String> MAVEN = List.of("mvn", "-B", "-q", "test-compile", "dependency:build-classpath",
      "-Dmdep.includeScope=test", "-Dmdep.outputFile=target/test-classpath.txt",
      "-pl", "src/evidence,src/cli,proofs,property-tests,src/peers", "-am");

  private final Path root;
  private final String given;

  private Base(Path root, String given) {
    this.root = root;
    this.given = given;
  }

  /** Files that are built already, with the class path of the one module whose tests can be asked. */
  static Base built(Path root, String classPath) {
    return new Base(root, classPath);
  }

  /** Copies and builds. */
  static Base of(Path repository, Path to) throws IOException, InterruptedException {
    Tree.copy(repository, to);
    Path log = to.resolveSibling("build.log");
    Process maven = new ProcessBuilder(MAVEN).directory(to.toFile()).redirectErrorStream(true)
        .redirectOutput(log.toFile()).start();
    maven.getOutputStream().close();
    if (maven.waitFor() != 0) {
      throw new IOException("the unedited copy does not build:\n"
          + String.join("\n", Files.readAllLines(log).stream().limit(40).toList()));
    }
    return new Base(to, "");
  }

  Path root() {
    return root;
  }

  /** Class path of a module's tests, what an attack compiled in front of it. */
  String classPath(String module, Path overlay) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(overlay.toString());
    if (!given.isEmpty()) {
      all.add(given);
      return String.join(File.pathSeparator, all);
    }
    all.add(root.resolve(module).resolve("target/test-classes").toString());
    all.add(root.resolve(module).resolve("target/classes").toString());
    all.add(Files.readString(root.resolve(module).resolve("target/test-classpath.txt")).strip());
    return String.join(File.pathSeparator, all);
  }

  /** The class path that runs one test of a module: JUnit's launcher comes from the command line's own tests. */
  String testClassPath(String module, Path overlay) throws IOException {
    String own = classPath("src/cli", overlay);
    String launcher = List.of(own.split(File.pathSeparator)).stream()
        .filter(path -> path.contains("junit-platform-launcher")).findFirst()
        .orElseThrow(() -> new IOException("src/cli has no junit-platform-launcher among its tests' dependencies"));
    return classPath(module, overlay) + File.pathSeparator + root.resolve("src/cli/target/test-classes")
        + File.pathSeparator + launcher;
  }

  /** Compiles the changed sources of a tree into the overlay; what javac says when it fails, otherwise empty. */
  String compile(Tree tree, Path overlay) throws IOException {
    Files.createDirectories(overlay);
    for (String path : tree.changed(Tree.at(root))) {
      String module = module(path);
      if (!module.isEmpty()) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, "--release", "17", "-nowarn",
            "-proc:none", "-parameters", "-d", overlay.toString(), "-cp", classPath(module, overlay),
            tree.root().resolve(path).toString());
        if (code != 0) {
          return said.toString(StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }

  // Of a Java source that the build compiles; lemmas are for provers alone.
  private static String module(String path) {
    for (String below : List.of("/main/java/", "/verified/java/", "/test/java/")) {
      int at = path.indexOf(below);
      if (at > 0 && path.endsWith(".java")) {
        return path.substring(0, at);
      }
    }
    return "";
  }
}
