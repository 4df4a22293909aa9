package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files of vectors")
class RegeneratedTest {

  private record Made(String id, Format format) {

    boolean differs() {
      return !VectorText.of(Vectors.of(id, format)).equals(Committed.text(VectorFile.name(id, format)));
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
