package adamant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that an option names, which is then there as a whole or not at all. */
final class OutputFile {

  private final Path file;

  private OutputFile(Path file) {
    this.file = file;
  }

  /**
   * As the option says; nothing is written yet.
   *
   * @param path null for no file
   * @throws UsageError when the path cannot be a file
   */
  static OutputFile of(String option, String path) {
    if (path == null) {
      return new OutputFile(null);
    }
    if (path.isBlank()) {
      throw new UsageError(option + " needs a file");
    }
    Path file = Path.of(path).toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new UsageError(option + " names a folder: " + path);
    }
    if (!Files.isWritable(file.getParent())) {
      throw new UsageError(option + " cannot be written: there is no folder " + file.getParent() + " to write to");
    }
    return new OutputFile(file);
  }

  boolean isGiven() {
    return file != null;
  }

  void write(String text) throws IOException {
    if (file == null) {
      return;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path unfinished = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.writeString(unfinished, text, StandardCharsets.UTF_8);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
