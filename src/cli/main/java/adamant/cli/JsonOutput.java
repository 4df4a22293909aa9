package adamant.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;

/** Where {@code --json} goes: nowhere, to standard output, or to a file. */
final class JsonOutput {

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final OutputFile file;
  private final PrintWriter standardOutput;

  private JsonOutput(OutputFile file, PrintWriter standardOutput) {
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
    if (option != null && option.isBlank()) {
      throw new UsageError("--json needs a file, or - for standard output");
    }
    return "-".equals(option) ? new JsonOutput(null, standardOutput)
        : new JsonOutput(OutputFile.of("--json", option), null);
  }

  boolean isStandardOutput() {
    return standardOutput != null;
  }

  void write(JsonNode json) throws IOException {
    if (standardOutput == null) {
      file.write(file.isGiven() ? text(json) : "");
      return;
    }
    standardOutput.print(text(json));
    standardOutput.flush();
  }

  /** As it is written. */
  static String text(JsonNode json) throws IOException {
    return JSON.writeValueAsString(json) + "\n";
  }
}
