package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The formats of an optimizer on the wire: {@code format}, and what is not as that alone says. */
final class FormatFields {

  private FormatFields() {}

  static void write(Formats formats, ObjectNode node) {
    node.put("format", formats.tensors().label());
    Formats usual = Formats.of(formats.tensors());
    if (formats.compute() != usual.compute()) {
      node.put("compute", formats.compute().label());
    }
    if (formats.master()) {
      node.put("master", true);
    }
    if (formats.moments() != moments(formats.tensors(), formats.compute(), formats.master())) {
      node.put("moments", formats.moments().label());
    }
  }

  /** @throws IllegalArgumentException for formats that are none, or that do not go together */
  static Formats read(JsonNode node) {
    Format tensors = Format.of(node.path("format").asText(""));
    Format compute = node.has("compute") ? Format.of(node.path("compute").asText())
        : Formats.of(tensors).compute();
    boolean master = node.path("master").asBoolean(false);
    Format moments = node.has("moments") ? Format.of(node.path("moments").asText())
        : moments(tensors, compute, master);
    return new Formats(tensors, compute, moments, master);
  }

  // Beside a master the moments are as wide as it, unless it is said.
  private static Format moments(Format tensors, Format compute, boolean master) {
    return master ? compute : tensors;
  }
}
