package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The protocol's lines of JSON, both ways; spec/protocol.md. A line that is wrong is told by what is wrong with it. */
final class Messages {

  // A tensor is one string, as long as a line may be.
  private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build());
  private static final int VERSION = 1;
  private static final int MOST_TOLD = 400;
  private static final List<String> HYPERPARAMETERS =
      List.of("lr", "beta1", "beta2", "eps", "weight_decay", "schedule");

  private Messages() {}

  /** A line as a JSON object. @throws IllegalArgumentException where it is none */
  static JsonNode parse(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a line that is not JSON: " + shortened(line), e);
    }
    if (node == null || !node.isObject()) {
      throw new IllegalArgumentException("a line that is not a JSON object: " + shortened(line));
    }
    return node;
  }

  static String shortened(String line) {
    return line.length() <= 80 ? "'" + plain(line) + "'" : "'" + plain(line.substring(0, 77)) + "…' ("
        + line.length() + " characters)";
  }

  // What a subject says of itself is shown to people: one line, nothing that a terminal takes for a command.
  private static String plain(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= MOST_TOLD ? line : line.substring(0, MOST_TOLD) + "…";
  }

  private static String plain(JsonNode text) {
    return plain(text.isTextual() ? text.asText() : text.toString());
  }

  static String askCapabilities() {
    return JSON.createObjectNode().put("adamant", VERSION).put("ask", "capabilities").toString();
  }

  static String capabilities(Capabilities capabilities) {
    ObjectNode node = JSON.createObjectNode().put("adamant", VERSION).put("name", capabilities.name());
    ArrayNode optimizers = node.putArray("optimizers");
    for (Capability c : capabilities.optimizers()) {
      ObjectNode entry = optimizers.addObject().put("optimizer", c.optimizer()).put("format", c.format().label());
      if (!c.declared().equals(c.optimizer())) {
        entry.put("declares", c.declared());
      }
      if (!c.orders().isEmpty()) {
        ArrayNode orders = entry.putArray("orders");
        c.orders().forEach(orders::add);
      }
      if (!c.fixed().isEmpty()) {
        ObjectNode fixed = entry.putObject("fixed");
        c.fixed().forEach(fixed::put);
      }
      entry.put("rateChanges", c.rateChanges());
      AbilityFields.write(c.abilities(), entry);
      if (!c.note().isEmpty()) {
        entry.put("note", c.note());
      }
    }
    return node.toString();
  }

  static Capabilities readCapabilities(String line) {
    JsonNode node = parse(line);
    if (node.path("adamant").asInt(-1) != VERSION) {
      throw new IllegalArgumentException("a line without \"adamant\":" + VERSION + ": " + shortened(line));
    }
    List<Capability> optimizers = new ArrayList<>();
    for (JsonNode entry : node.path("optimizers")) {
      List<String> orders = new ArrayList<>();
      entry.path("orders").forEach(order -> orders.add(order.asText()));
      Map<String, Double> fixed = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entryOf : entry.path("fixed").properties()) {
        fixed.put(hyperparameter(entryOf.getKey()), entryOf.getValue().asDouble());
      }
      String optimizer = plain(entry.path("optimizer").asText("adam"));
      optimizers.add(new Capability(optimizer, plain(entry.path("declares").asText(optimizer)),
          Format.of(entry.path("format").asText("")), List.copyOf(orders), fixed,
          entry.path("rateChanges").asBoolean(true), plain(entry.path("note").asText("")), AbilityFields.read(entry)));
    }
    if (optimizers.isEmpty()) {
      throw new IllegalArgumentException("capabilities without an optimizer");
    }
    Set<String> names = new HashSet<>();
    for (Capability c : optimizers) {
      if (!names.add(c.optimizer() + " in " + c.format().label())) {
        throw new IllegalArgumentException("capabilities with two optimizers '" + c.optimizer() + "' in "
            + c.format().label());
      }
    }
    return new Capabilities(plain(node.path("name").asText("unnamed")), List.copyOf(optimizers));
  }

  private static String hyperparameter(String name) {
    if (!HYPERPARAMETERS.contains(name)) {
      throw new IllegalArgumentException("a fixed hyperparameter '" + name + "', none of "
          + String.join(", ", HYPERPARAMETERS));
    }
    return name;
  }

  static String run(RunRequest request) {
    ObjectNode node = JSON.createObjectNode().put("ask", "run").put("id", request.id())
        .put("optimizer", request.optimizer()).put("format", request.format().label());
    if (request.order() != null) {
      node.put("order", request.order());
    }
    node.set("hyperparameters", hyperparameters(request.hyperparameters()));
    ArrayNode rates = node.putArray("rates");
    for (double rate : request.rates()) {
      rates.add(rate);
    }
    node.set("parameters", Tensors.write(request.format(), request.parameters()));
    node.set("gradients", tensors(request.format(), request.gradients()));
    return node.toString();
  }

  static ObjectNode hyperparameters(Hyperparameters h) {
    return JSON.createObjectNode().put("lr", h.lr()).put("beta1", h.beta1()).put("beta2", h.beta2())
        .put("eps", h.eps()).put("weight_decay", h.weightDecay()).put("schedule", h.schedule());
  }

  static Hyperparameters readHyperparameters(JsonNode h) {
    return new Hyperparameters(h.path("lr").asDouble(), h.path("beta1").asDouble(), h.path("beta2").asDouble(),
        h.path("eps").asDouble(), h.path("weight_decay").asDouble(0), h.path("schedule").asDouble(1));
  }

  static RunRequest readRun(JsonNode node) {
    Format format = Format.of(node.path("format").asText(""));
    JsonNode gradients = node.path("gradients");
    double[] rates = new double[node.path("rates").size()];
    for (int t = 0; t < rates.length; t++) {
      rates[t] = node.path("rates").path(t).asDouble();
    }
    double[] parameters = Tensors.read(node.get("parameters"), format, -1);
    JsonNode order = node.get("order");
    return new RunRequest(node.path("id").asInt(), node.path("optimizer").asText(), format,
        order == null ? null : order.asText(), readHyperparameters(node.path("hyperparameters")), rates, parameters,
        readTensors(gradients, format, rates.length, parameters.length));
  }

  static String result(int id, Format format, RunResult result) {
    ObjectNode node = JSON.createObjectNode().put("id", id);
    node.set("parameters", tensors(format, result.parameters()));
    if (result.firstMoments() != null) {
      node.set("firstMoments", tensors(format, result.firstMoments()));
    }
    if (result.secondMoments() != null) {
      node.set("secondMoments", tensors(format, result.secondMoments()));
    }
    if (result.states() != null) {
      States.writeAll(node, format, result.states());
    }
    return node.toString();
  }

  static String error(int id, String message) {
    return JSON.createObjectNode().put("id", id).put("error", message).toString();
  }

  /** A line that answers a question. @throws Rejection where it refuses @throws IllegalArgumentException if wrong */
  static JsonNode answer(String line, int id) {
    JsonNode node = parse(line);
    if (!node.path("id").isInt() || node.path("id").asInt() != id) {
      throw new IllegalArgumentException("an answer to " + (node.has("id") ? shortened(node.path("id").toString())
          .replace("'", "") : "no id") + " in its place");
    }
    if (node.hasNonNull("error")) {
      throw new Rejection(plain(node.path("error")));
    }
    return node;
  }

  /** A subject's answer to a run, with as much of its state as it tells. */
  static RunResult readResult(String line, RunRequest request) {
    JsonNode node = answer(line, request.id());
    int steps = request.gradients().length;
    int length = request.parameters().length;
    return new RunResult(readTensors(node.get("parameters"), request.format(), steps, length), null, null,
        States.readAll(node, request.format(), steps, length));
  }

  static double[][] readTensors(JsonNode list, Format format, int steps, int length) {
    if (list == null || list.size() != steps) {
      throw new IllegalArgumentException((list == null ? "no" : "" + list.size()) + " tensors for " + steps + " steps");
    }
    double[][] values = new double[steps][];
    for (int t = 0; t < steps; t++) {
      values[t] = Tensors.read(list.get(t), format, length);
    }
    return values;
  }

  static ArrayNode tensors(Format format, double[][] values) {
    ArrayNode list = JSON.createArrayNode();
    for (double[] value : values) {
      list.add(Tensors.write(format, value));
    }
    return list;
  }
}
