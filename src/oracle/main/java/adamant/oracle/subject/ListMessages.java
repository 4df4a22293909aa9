package adamant.oracle.subject;

import adamant.oracle.cases.ListCase;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The protocol's lines about several tensors, both ways; spec/protocol.md. */
final class ListMessages {

  private ListMessages() {}

  static String list(JsonNode id, ListRequest request) {
    Formats formats = request.formats();
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("ask", "run");
    node.set("id", id);
    node.put("optimizer", request.optimizer());
    FormatFields.write(formats, node);
    if (request.order() != null) {
      node.put("order", request.order());
    }
    ArrayNode groups = node.putArray("groups");
    for (ListCase.Group group : request.list().groups()) {
      ObjectNode entry = groups.addObject();
      entry.set("hyperparameters", Messages.hyperparameters(group.hyperparameters()));
      ArrayNode rates = entry.putArray("rates");
      for (double rate : group.rates()) {
        rates.add(rate);
      }
    }
    ArrayNode tensors = node.putArray("tensors");
    for (ListCase.Tensor tensor : request.list().tensors()) {
      ObjectNode entry = tensors.addObject().put("group", tensor.group());
      entry.set("parameters", Tensors.write(formats.parameters(), tensor.parameters()));
      ArrayNode gradients = entry.putArray("gradients");
      for (double[] gradient : tensor.gradients()) {
        gradients.add(gradient == null ? JsonNodeFactory.instance.nullNode()
            : Tensors.write(formats.gradients(), gradient));
      }
    }
    return node.toString();
  }

  static ListRequest readList(JsonNode node) {
    Formats formats = FormatFields.read(node);
    List<ListCase.Group> groups = new ArrayList<>();
    for (JsonNode entry : node.path("groups")) {
      double[] rates = new double[entry.path("rates").size()];
      for (int t = 0; t < rates.length; t++) {
        rates[t] = entry.path("rates").path(t).asDouble();
      }
      groups.add(new ListCase.Group(Messages.readHyperparameters(entry.path("hyperparameters")), rates));
    }
    List<ListCase.Tensor> tensors = new ArrayList<>();
    for (JsonNode entry : node.path("tensors")) {
      double[] parameters = Tensors.read(entry.get("parameters"), formats.parameters(), -1);
      double[][] gradients = new double[entry.path("gradients").size()][];
      for (int t = 0; t < gradients.length; t++) {
        JsonNode gradient = entry.path("gradients").path(t);
        gradients[t] = gradient.isNull() ? null : Tensors.read(gradient, formats.gradients(), parameters.length);
      }
      tensors.add(new ListCase.Tensor(parameters, gradients, entry.path("group").asInt()));
    }
    JsonNode order = node.get("order");
    return new ListRequest(node.path("optimizer").asText(), formats, order == null ? null : order.asText(),
        new ListCase(0, "", groups, tensors));
  }

  static String result(JsonNode id, Formats formats, List<RunResult> results) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", id);
    ArrayNode tensors = node.putArray("tensors");
    for (RunResult result : results) {
      ObjectNode entry = tensors.addObject();
      entry.set("parameters", Messages.tensors(formats.parameters(), result.parameters()));
      if (result.states() != null) {
        States.writeAll(entry, formats.moments(), result.states());
      }
    }
    return node.toString();
  }

  /** A subject's answer. @throws Rejection where it refuses @throws IllegalArgumentException where it is wrong */
  static List<RunResult> readResult(String line, JsonNode id, ListRequest request) {
    JsonNode answers = Messages.answer(line, id).path("tensors");
    List<ListCase.Tensor> asked = request.list().tensors();
    if (answers.size() != asked.size()) {
      throw new IllegalArgumentException(answers.size() + " tensors for a list of " + asked.size());
    }
    List<RunResult> results = new ArrayList<>();
    int steps = request.list().steps();
    for (int k = 0; k < asked.size(); k++) {
      int length = asked.get(k).parameters().length;
      results.add(RunResult.of(Messages.readTensors(answers.get(k).get("parameters"), request.formats().parameters(), steps,
          length),
          States.readAll(answers.get(k), request.formats().moments(), steps, length)));
    }
    return results;
  }
}
