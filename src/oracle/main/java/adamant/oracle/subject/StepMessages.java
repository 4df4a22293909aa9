package adamant.oracle.subject;

import adamant.oracle.cases.State;
import adamant.oracle.variant.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The protocol's lines about single steps, both ways; spec/protocol.md. */
final class StepMessages {

  private StepMessages() {}

  static String step(JsonNode id, StepRequest request) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("ask", "step");
    node.set("id", id);
    node.put("optimizer", request.optimizer());
    FormatFields.write(request.formats(), node);
    if (request.order() != null) {
      node.put("order", request.order());
    }
    node.set("hyperparameters", Messages.hyperparameters(request.hyperparameters()));
    node.put("step", request.step());
    node.set("parameters", Tensors.write(request.formats().parameters(), request.parameters()));
    States.write(node, request.formats().moments(), request.state());
    node.set("gradient", Tensors.write(request.formats().gradients(), request.gradient()));
    return node.toString();
  }

  static StepRequest readStep(JsonNode node) {
    Formats formats = FormatFields.read(node);
    double[] parameters = Tensors.read(node.get("parameters"), formats.parameters(), -1);
    JsonNode order = node.get("order");
    return new StepRequest(node.path("id").asInt(), node.path("optimizer").asText(), formats,
        order == null ? null : order.asText(), Messages.readHyperparameters(node.path("hyperparameters")),
        node.path("step").asInt(), parameters, States.read(node, formats.moments(), parameters.length),
        Tensors.read(node.get("gradient"), formats.gradients(), parameters.length));
  }

  static String result(JsonNode id, Formats formats, StepResult result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", id);
    node.set("parameters", Tensors.write(formats.parameters(), result.parameters()));
    States.write(node, formats.moments(), result.state());
    return node.toString();
  }

  /** A subject's answer. @throws Rejection where it refuses @throws IllegalArgumentException where it is wrong */
  static StepResult readResult(String line, JsonNode id, StepRequest request) {
    JsonNode node = Messages.answer(line, id);
    int length = request.parameters().length;
    double[] parameters = Tensors.read(node.get("parameters"), request.formats().parameters(), length);
    State state = States.read(node, request.formats().moments(), length);
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; k < slots.length; k++) {
      if (request.state().slot(k) != null && state.slot(k) == null) {
        throw new IllegalArgumentException("no \"" + State.name(k) + "\", which the question had");
      }
      slots[k] = request.state().slot(k) == null ? null : state.slot(k);
    }
    return new StepResult(parameters, State.of(slots));
  }
}
