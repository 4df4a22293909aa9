package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A main class in the place of a module's own that notes its arguments and exits as the last of them says, or with 0. */
final class FakeModule {

  private FakeModule() {}

  /** Puts it into {@code module} below {@code root}; the file that will hold the arguments. */
  static Path in(Path root, String module, String main) throws IOException {
    String type = main.substring(main.lastIndexOf('.') + 1);
    String folder = main.substring(0, main.lastIndexOf('.'));
    Path source = Files.createDirectories(root.resolve("source/" + folder.replace('.', '/'))).resolve(type + ".java");
    Files.writeString(source, "package " + folder + "; public class " + type
        + " { public static void main(String[] a) throws Exception { "
        + "java.nio.file.Files.write(java.nio.file.Path.of(\"noted\"), java.util.List.of(a)); "
        + "if (a.length > 0 && a[a.length - 1].matches(\"\\\\d+\")) System.exit(Integer.parseInt(a[a.length - 1])); } }");
    Path target = Files.createDirectories(root.resolve(module + "/target/classes"));
    Files.writeString(root.resolve(module + "/target/classpath.txt"), root.resolve("none.jar") + "\n");
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", target.toString(),
        source.toString()));
    return root.resolve("noted");
  }
}
