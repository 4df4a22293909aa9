package adamant.oracle.subject;

import adamant.exact.Format;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;

/** A folder for the tensors of a question that are too large for a line; it is empty between questions. */
final class LargeTensors {

  /** From how many elements on a tensor is in a file. */
  static final int LEAST = 32_768;

  private Path folder;
  private int files;

  /** The question with its large tensors in files, for a subject that takes them. */
  String moved(String question) {
    JsonNode node = Messages.parse(question);
    try {
      clear();
      move(node);
    } catch (IOException e) {
      throw new UncheckedIOException("the large tensors of a question cannot be written", e);
    }
    return files == 0 ? question : node.toString();
  }

  private void move(JsonNode node) throws IOException {
    if (node instanceof ObjectNode tensor && tensor.path("shape").path(0).asInt() >= LEAST && tensor.has("bits")) {
      folder = folder == null ? Files.createTempDirectory("adamant-tensors") : folder;
      Path file = folder.resolve(files++ + ".npy");
      FileTensors.write(file, Format.of(tensor.path("format").asText()),
          Base64.getDecoder().decode(tensor.remove("bits").asText()));
      tensor.put("file", file.toString());
      return;
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        move(child);
      }
    }
  }

  private void clear() throws IOException {
    files = 0;
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Takes the folder away. */
  void close() {
    try {
      clear();
      if (folder != null) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      // what the subject has put there is the subject's
    }
  }
}
