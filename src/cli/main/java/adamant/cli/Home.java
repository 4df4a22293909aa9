package adamant.cli;

import java.nio.file.Path;

/**
 * Where Adamant's repository is, or nowhere when the jar runs by itself: then the subjects and the proofs that the
 * repository builds are not to be had.
 *
 * @param root the repository's root, or null
 */
public record Home(Path root) {

  /** As the launcher says in the system property {@code adamant.home}. */
  static Home ofProcess() {
    String root = System.getProperty("adamant.home");
    return new Home(root == null ? null : Path.of(root).toAbsolutePath());
  }

  /** A path below the root. */
  Path path(String relative) {
    if (root == null) {
      throw new UsageError("this needs Adamant's repository: run ./adamant at its root, not the jar");
    }
    return root.resolve(relative);
  }

  /** The Java virtual machine that this process runs on. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
