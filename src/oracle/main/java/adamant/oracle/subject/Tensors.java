package adamant.oracle.subject;

import adamant.exact.Format;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;

/** Tensors on the wire: {@code {"format":"binary64","shape":[n],"bits":"base64 of little-endian bytes"}}. */
final class Tensors {

  private Tensors() {}

  static ObjectNode write(Format format, double[] values) {
    ObjectNode tensor = JsonNodeFactory.instance.objectNode();
    tensor.put("format", format.label());
    tensor.putArray("shape").add(values.length);
    tensor.put("bits", Base64.getEncoder().encodeToString(Elements.bytes(format, values)));
    return tensor;
  }

  /**
   * Reads a tensor.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static double[] read(JsonNode tensor, Format format, int length) {
    if (tensor == null || !tensor.isObject()) {
      throw new IllegalArgumentException("something else than a tensor"
          + " {\"format\", \"shape\", \"bits\"}, which spec/protocol.md describes");
    }
    String label = tensor.path("format").asText("");
    if (!label.equals(format.label())) {
      throw new IllegalArgumentException("a tensor of format '" + label + "', not " + format.label());
    }
    byte[] bytes = tensor.has("file")
        ? FileTensors.read(tensor.path("file").asText(), tensor.path("tensor").asText(""), format) : decoded(tensor);
    JsonNode shape = tensor.path("shape");
    int width = format.bytes();
    int elements = bytes.length / width;
    if (!shape.isArray() || product(shape) != elements || bytes.length % width != 0
        || length >= 0 && elements != length) {
      throw new IllegalArgumentException("a tensor of shape " + shape + " with " + bytes.length + " bytes"
          + (length >= 0 ? ", where [" + length + "] was due" : ""));
    }
    return Elements.values(format, bytes);
  }

  private static byte[] decoded(JsonNode tensor) {
    JsonNode bits = tensor.path("bits");
    if (!bits.isTextual()) {
      throw new IllegalArgumentException("a tensor whose \"bits\" are no text: base64 of its little-endian bytes");
    }
    try {
      return Base64.getDecoder().decode(bits.asText());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a tensor whose bits are not base64", e);
    }
  }

  // Of any number of dimensions; none is one element.
  private static long product(JsonNode shape) {
    long product = 1;
    for (JsonNode size : shape) {
      if (!size.isIntegralNumber() || size.asLong() < 0 || size.asLong() > Integer.MAX_VALUE) {
        return -1;
      }
      product = Math.multiplyHigh(product, size.asLong()) == 0 ? product * size.asLong() : -1;
    }
    return product;
  }
}
