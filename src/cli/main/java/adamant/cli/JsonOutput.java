package adamant.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where {@code --json} goes: nowhere, to standard output, or to a file, which is then there as a whole or not at all. */
final class JsonOutput {

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path file;
  private final PrintWriter standardOutput;

  private JsonOutput(Path file, PrintWriter standardOutput) {
    this.file = file;
    this.standardOutput = standardOutput;
  }

  /**
   * As the option says.
   *
   * @param option null, {@code -} or a path
   * @throws UsageError when the path cannot be a file
   */
  static JsonOutput to(String option, PrintWriter standardOutput) {
    if (option == null) {
      return new JsonOutput(null, null);
    }
    if (option.equals("-")) {
      return new JsonOutput(null, standardOutput);
    }
    if (option.isBlank()) {
      throw new UsageError("--json needs a file, or - for standard output");
    }
    Path file = Path.of(option).toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new UsageError("--json names a folder: " + option);
    }
    if (!Files.isWritable(file.getParent())) {
      throw new UsageError("--json cannot be written: there is no folder " + file.getParent() + " to write to");
    }
    return new JsonOutput(file, null);
  }

  boolean isStandardOutput() {
    return standardOutput != null;
  }

  void write(JsonNode json) throws IOException {
    if (file == null && standardOutput == null) {
      return;
    }
    String text = JSON.writeValueAsString(json) + "\n";
    if (standardOutput != null) {
      standardOutput.print(text);
      standardOutput.flush();
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
