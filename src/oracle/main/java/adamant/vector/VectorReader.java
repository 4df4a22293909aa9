package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads files of vectors. */
public final class VectorReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Format format;

  private VectorReader(Format format) {
    this.format = format;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming the file and what is wrong with it
   * @throws IOException where it cannot be read
   */
  public static VectorFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is no file of vectors: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a stream to its end, as a resource of a jar.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   * @throws IOException where it cannot be read
   */
  public static VectorFile read(InputStream in) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(in);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON: " + e.getOriginalMessage(), e);
    }
    Format format = Format.of(text(json, "format"));
    VectorReader reader = new VectorReader(format);
    Map<String, String> slots = new LinkedHashMap<>();
    at(json, "slots").fields().forEachRemaining(slot -> slots.put(slot.getKey(), slot.getValue().asText()));
    Map<String, VectorFile.Explanation> flags = new LinkedHashMap<>();
    at(json, "flags").fields().forEachRemaining(flag -> flags.put(flag.getKey(), new VectorFile.Explanation(
        text(flag.getValue(), "about"), text(flag.getValue(), "why"), texts(flag.getValue(), "see"))));
    return new VectorFile(text(json, "optimizer"), format, text(json, "rule"), texts(json, "uses"), slots,
        texts(json, "laws"), flags, list(json, "groups", reader::group));
  }

  private VectorGroup group(JsonNode json) {
    JsonNode h = at(json, "hyperparameters");
    return new VectorGroup(text(json, "note"), new Hyperparameters(0, number(h, "beta1"), number(h, "beta2"),
        number(h, "eps"), number(h, "weight_decay"), number(h, "schedule")), list(json, "cases", this::one));
  }

  private VectorCase one(JsonNode json) {
    int id = (int) number(json, "id");
    try {
      double[] parameters = bits(json, "parameters");
      int n = parameters.length;
      double[][] start = new double[State.SLOTS][];
      List<Expected> state = new ArrayList<>();
      for (int k = 0; k < State.SLOTS; k++) {
        String name = State.name(k);
        start[k] = json.has(name) ? ofLength(n, bits(json, name), name) : null;
        state.add(null);
      }
      for (JsonNode slot : at(json, "state")) {
        state.set(slot(text(slot, "slot")), expected(slot, n));
      }
      return new VectorCase(id, text(json, "comment"), texts(json, "flags"), text(json, "result").equals("inside"),
          (int) number(json, "taken"), parameters, State.of(start), list(json, "steps", step -> step(step, n)), state);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("case " + id + ": " + e.getMessage(), e);
    }
  }

  private VectorStep step(JsonNode json, int n) {
    return new VectorStep(number(json, "rate"), ofLength(n, bits(json, "gradient"), "gradient"),
        json.has("literal") ? expected(json, n) : null);
  }

  private Expected expected(JsonNode json, int n) {
    return new Expected(ofLength(n, bits(json, "literal"), "literal"), ofLength(n, bits(json, "exact"), "exact"),
        ofLength(n, bits(json, "low"), "low"), ofLength(n, bits(json, "high"), "high"));
  }

  private double[] bits(JsonNode json, String name) {
    JsonNode list = at(json, name);
    double[] values = new double[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = list.get(i).isNull() ? Double.NaN : Bits.value(format, list.get(i).asText());
    }
    return values;
  }

  private static double[] ofLength(int n, double[] values, String name) {
    if (values.length != n) {
      throw new IllegalArgumentException("'" + name + "' has " + values.length + " elements, not " + n);
    }
    return values;
  }

  private static int slot(String name) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (State.name(k).equals(name)) {
        return k;
      }
    }
    throw new IllegalArgumentException("no slot is called '" + name + "'");
  }

  private static JsonNode at(JsonNode json, String name) {
    JsonNode node = json == null ? null : json.get(name);
    if (node == null) {
      throw new IllegalArgumentException("there is no '" + name + "'");
    }
    return node;
  }

  private static String text(JsonNode json, String name) {
    return at(json, name).asText();
  }

  private static double number(JsonNode json, String name) {
    JsonNode number = at(json, name);
    if (!number.isNumber()) {
      throw new IllegalArgumentException("'" + name + "' is no number: " + number);
    }
    return number.doubleValue();
  }

  private static List<String> texts(JsonNode json, String name) {
    return list(json, name, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> each) {
    List<T> all = new ArrayList<>();
    at(json, name).forEach(item -> all.add(each.apply(item)));
    return all;
  }
}
