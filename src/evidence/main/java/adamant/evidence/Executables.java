package adamant.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that may be on this machine or not. */
public final class Executables {

  private Executables() {}

  /** OpenJML where the environment variable OPENJML names it, or as openjml on the PATH. */
  public static Optional<Path> openJml() throws IOException {
    String named = System.getenv("OPENJML");
    if (named != null && !named.isBlank()) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new IOException("OPENJML names " + named + ", which is not an executable");
      }
      return Optional.of(Path.of(named));
    }
    return onPath("openjml");
  }

  /** A program on the PATH. */
  public static Optional<Path> onPath(String name) {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(p -> !p.isEmpty()).map(p -> Path.of(p, name)).filter(Files::isExecutable).findFirst();
  }
}
