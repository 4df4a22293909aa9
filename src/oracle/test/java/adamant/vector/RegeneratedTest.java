package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.oracle.variant.Variants;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files of vectors")
class RegeneratedTest {

  /** The bytes of a file, made anew. */
  static byte[] made(String id, Format format) {
    return VectorText.of(Vectors.of(id, format)).getBytes(StandardCharsets.UTF_8);
  }

  private record Made(String id, Format format) {

    boolean differs() {
      return !Arrays.equals(made(id, format), Committed.bytes(VectorFile.name(id, format)));
    }
  }

  @Test
  @DisplayName("are made again to the byte, on whatever JDK builds")
  void same() {
    Stream<Made> all = Variants.ids().stream().flatMap(id -> Vectors.FORMATS.stream().map(f -> new Made(id, f)));
    assertEquals(List.of(), all.toList().parallelStream().filter(Made::differs).map(m -> m.id + " " + m.format).toList(),
        "run './adamant vectors'");
  }
}
