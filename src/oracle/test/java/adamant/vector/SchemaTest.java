package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema of vectors")
class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Committed.SPEC.resolve("schema");

  private static SchemaRegistry registry() throws IOException {
    Map<String, String> schemas = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("vectors")).toList()) {
        String text = Files.readString(file);
        schemas.put(JSON.readTree(text).path("$id").asText(), text);
      }
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
  }

  // As the file itself says where its schema is.
  private static Schema schema(SchemaRegistry registry, JsonNode json) throws IOException {
    Path file = Committed.FOLDER.resolve(json.path("$schema").asText()).normalize();
    return registry.getSchema(SchemaLocation.of(JSON.readTree(file.toFile()).path("$id").asText()));
  }

  @Test
  @DisplayName("is met by every file, which has as many cases as it says")
  void valid() throws IOException {
    SchemaRegistry registry = registry();
    for (VectorFile file : Committed.files()) {
      JsonNode json = JSON.readTree(Committed.text(file.name()));
      assertEquals(List.of(), schema(registry, json).validate(json), file.name());
      assertEquals(file.cases().count(), json.path("cases").asLong(), file.name());
    }
  }

  @Test
  @DisplayName("is not met by a file that lacks something, has something more, or has something else")
  void damaged() throws IOException {
    SchemaRegistry registry = registry();
    for (Format format : Vectors.FORMATS) {
      String text = Committed.text(VectorFile.name("amsgrad-max-v", format));
      Map<String, String> damages = new LinkedHashMap<>();
      damages.put("\"taken\": ", "\"took\": ");
      damages.put("\"comment\": ", "\"more\": 1, \"comment\": ");
      damages.put("\"result\": \"inside\"", "\"result\": \"valid\"");
      damages.put("\"literal\": [\"", "\"literal\": [\"0");
      damages.put("\"high\": [\"", "\"high\": [\"g");
      damages.put("\"low\": [", "\"lowest\": [");
      damages.put("\"gradient\": [\"", "\"gradient\": [null, \"");
      damages.put("\"rate\": ", "\"rate\": -");
      damages.put("\"beta1\": 0.9", "\"beta1\": 1.9");
      damages.put("\"slot\": \"first\"", "\"slot\": \"fourth\"");
      damages.put("\"see\": [\"", "\"see\": [\"somewhere\", \"");
      damages.put("\"format\": \"", "\"format\": \"decimal");
      damages.put("\"flags\": [\"", "\"flags\": [\"of no shape\", \"");
      damages.forEach((was, is) -> assertFalse(valid(registry, text, was, is), format + ": " + is));
      // A value of another format's width.
      String other = format == Format.BINARY64 ? "\"3f800000\"" : "\"3ff0000000000000\"";
      String parameters = text.lines().filter(line -> line.contains("\"parameters\"")).findFirst().orElseThrow();
      assertFalse(valid(registry, text, parameters, "\"parameters\": [" + other + "],"), other);
    }
  }

  private static boolean valid(SchemaRegistry registry, String text, String was, String is) {
    assertTrue(text.contains(was), was);
    int at = text.indexOf(was);
    try {
      JsonNode json = JSON.readTree(text.substring(0, at) + is + text.substring(at + was.length()));
      return schema(registry, json).validate(json).isEmpty();
    } catch (IOException e) {
      throw new IllegalStateException(is, e);
    }
  }
}
