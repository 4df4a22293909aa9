package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A main class in the place of one of the proofs' own: it notes its arguments and exits as the last of them says. */
final class FakeProofs {

  private FakeProofs() {}

  /** Compiles it below {@code root}; the file to which it writes its arguments. */
  static Path compile(Path root, String main) throws IOException {
    String name = main.substring(main.lastIndexOf('.') + 1);
    String folder = main.substring(0, main.lastIndexOf('.'));
    Path source = Files.createDirectories(root.resolve("source").resolve(folder.replace('.', '/')))
        .resolve(name + ".java");
    Files.writeString(source, "package " + folder + "; public class " + name + " { public static void main(String[] a) "
        + "throws Exception { java.nio.file.Files.write(java.nio.file.Path.of(\"noted\"), java.util.List.of(a)); "
        + "System.exit(Integer.parseInt(a[a.length - 1])); } }");
    Path target = Files.createDirectories(root.resolve("proofs/target/classes"));
    Files.writeString(root.resolve("proofs/target/classpath.txt"), root.resolve("none.jar") + "\n");
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", target.toString(),
        source.toString()));
    return root.resolve("noted");
  }
}
