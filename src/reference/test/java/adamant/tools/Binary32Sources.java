package adamant.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the binary32 twin of each binary64 source of the verified root. Run it from the root of the repository with
 * {@code java src/reference/test/java/adamant/tools/Binary32Sources.java}.
 */
public final class Binary32Sources {

  /** Classes with a twin, whose name gains 32. What is not named here serves both formats as it is. */
  static final List<String> TWINS = List.of("Value", "Moment", "AdamRule", "AdamKernel", "Vector", "Moments",
      "AdamCoefficients", "Adam");

  /** Their names inside sources; Root32 is written by hand, because binary32 has no root of its own in Java. */
  private static final Pattern NAMES = Pattern.compile(
      "\\b(" + String.join("|", TWINS.subList(0, TWINS.size() - 1)) + "|Root|Adam(?= ?[({]))\\b");

  private Binary32Sources() {}

  /**
   * The binary32 twin of a binary64 source.
   *
   * @param name the class's name
   * @param source its text
   * @return the twin's text
   */
  static String twin(String name, String source) {
    String text = NAMES.matcher(source).replaceAll("$132");
    text = text.replaceAll("\\bdouble\\b", "float")
        .replaceAll("\\btoDouble\\b", "toFloat")
        .replaceAll("\\\\dl_sqrtDouble\\((.*?)\\)(?= ?[)*+])", "Root32.rounded($1)")
        .replaceAll("\\bbinary64\\b", "binary32");
    if (!text.contains("Wide.of(")) {
      text = text.replaceAll("\\b([01]\\.0)\\b(?!f)", "$1f");
    }
    return text.replaceFirst("(?m)^package (.*);$",
        "// Generated from " + name + ".java by Binary32Sources: change that file, not this one.\npackage $1;");
  }

  /**
   * Every twin, as it should be.
   *
   * @param root the verified source root
   * @return path of the twin to its text
   */
  static Map<Path, String> twins(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> TWINS.contains(stem(file))).collect(Collectors.toMap(
          file -> file.resolveSibling(stem(file) + "32.java"), file -> twin(stem(file), read(file)), (a, b) -> a,
          TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }

  /**
   * Writes the twins that differ from what is there.
   *
   * @param args none
   * @throws IOException where a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of("src/reference/verified/java");
    if (!Files.isDirectory(root)) {
      System.err.println("There is no src/reference/verified/java here: run this from the root of the repository.");
      System.exit(2);
    }
    for (Map.Entry<Path, String> twin : twins(root).entrySet()) {
      if (!Files.exists(twin.getKey()) || !read(twin.getKey()).equals(twin.getValue())) {
        Files.writeString(twin.getKey(), twin.getValue());
        System.out.println("wrote " + twin.getKey());
      }
    }
  }
}
