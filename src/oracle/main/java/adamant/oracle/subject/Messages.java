package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The protocol's lines of JSON, both ways; spec/protocol.md. A line that is wrong is told by what is wrong with it. */
final class Messages {

  // A tensor is one string, as long as a line may be.
  private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build());
  private static final int MOST_TOLD = 400;

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
  static String plain(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= MOST_TOLD ? line : line.substring(0, MOST_TOLD) + "…";
  }

  private static String plain(JsonNode text) {
    return plain(text.isTextual() ? text.asText() : text.toString());
  }

  /** A run; the id is any JSON value. */
  static String run(JsonNode id, RunRequest request) {
    ObjectNode node = JSON.createObjectNode().put("ask", "run");
    node.set("id", id);
    node.put("optimizer", request.optimizer());
    FormatFields.write(request.formats(), node);
    if (request.order() != null) {
      node.put("order", request.order());
    }
    node.set("hyperparameters", hyperparameters(request.hyperparameters()));
    ArrayNode rates = node.putArray("rates");
    for (double rate : request.rates()) {
      rates.add(rate);
    }
    node.set("parameters", Tensors.write(request.formats().parameters(), request.parameters()));
    node.set("gradients", tensors(request.formats().gradients(), request.gradients()));
    if (request.save()) {
      node.put("save", true);
    }
    if (request.saved() != null) {
      node.set("saved", request.saved());
    }
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
    Formats formats = FormatFields.read(node);
    JsonNode gradients = node.path("gradients");
    double[] rates = new double[node.path("rates").size()];
    for (int t = 0; t < rates.length; t++) {
      rates[t] = node.path("rates").path(t).asDouble();
    }
    double[] parameters = Tensors.read(node.get("parameters"), formats.parameters(), -1);
    JsonNode order = node.get("order");
    return new RunRequest(node.path("id").asInt(), node.path("optimizer").asText(), formats,
        order == null ? null : order.asText(), readHyperparameters(node.path("hyperparameters")), rates, parameters,
        readTensors(gradients, formats.gradients(), rates.length, parameters.length), node.path("save").asBoolean(false),
        node.get("saved"));
  }

  static String result(JsonNode id, Formats formats, RunResult result) {
    ObjectNode node = JSON.createObjectNode();
    node.set("id", id);
    node.set("parameters", tensors(formats.parameters(), result.parameters()));
    if (result.firstMoments() != null) {
      node.set("firstMoments", tensors(formats.moments(), result.firstMoments()));
    }
    if (result.secondMoments() != null) {
      node.set("secondMoments", tensors(formats.moments(), result.secondMoments()));
    }
    if (result.saved() != null) {
      node.set("saved", result.saved());
    }
    if (result.states() != null) {
      States.writeAll(node, formats.moments(), result.states());
    }
    return node.toString();
  }

  static String error(JsonNode id, String message) {
    ObjectNode node = JSON.createObjectNode();
    node.set("id", id);
    return node.put("error", message).toString();
  }

  /** A line that answers a question. @throws Rejection where it refuses @throws IllegalArgumentException if wrong */
  static JsonNode answer(String line, JsonNode id) {
    JsonNode node = parse(line);
    if (!node.path("id").equals(id)) {
      throw new IllegalArgumentException(node.has("id") ? "an answer to "
          + shortened(node.path("id").toString()).replace("'", "") + " in its place"
          : "an answer without an \"id\", which repeats the question's");
    }
    if (node.hasNonNull("error")) {
      throw new Rejection(plain(node.path("error")));
    }
    return node;
  }

  /** A subject's answer to a run, with as much of its state as it tells. */
  static RunResult readResult(String line, JsonNode id, RunRequest request) {
    JsonNode node = answer(line, id);
    int steps = request.gradients().length;
    int length = request.parameters().length;
    return new RunResult(readTensors(node.get("parameters"), request.formats().parameters(), steps, length), null, null,
        States.readAll(node, request.formats().moments(), steps, length), saved(node, request));
  }

  private static JsonNode saved(JsonNode node, RunRequest request) {
    if (request.save() && !node.hasNonNull("saved")) {
      throw new IllegalArgumentException("no \"saved\", which the question asked for");
    }
    return request.save() ? node.get("saved") : null;
  }

  static double[][] readTensors(JsonNode list, Format format, int steps, int length) {
    if (list == null || !list.isArray() || list.size() != steps) {
      throw new IllegalArgumentException((list == null ? "no tensors" : !list.isArray() ? "no list of tensors"
          : list.size() + (list.size() == 1 ? " tensor" : " tensors")) + " for " + steps + " steps");
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
