package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.oracle.cases.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The protocol's lines about single steps, both ways; spec/protocol.md. */
final class StepMessages {

  private StepMessages() {}

  static String step(JsonNode id, StepRequest request) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("ask", "step");
    node.set("id", id);
    node.put("optimizer", request.optimizer()).put("format", request.format().label());
    if (request.order() != null) {
      node.put("order", request.order());
    }
    node.set("hyperparameters", Messages.hyperparameters(request.hyperparameters()));
    node.put("step", request.step());
    node.set("parameters", Tensors.write(request.format(), request.parameters()));
    States.write(node, request.format(), request.state());
    node.set("gradient", Tensors.write(request.format(), request.gradient()));
    return node.toString();
  }

  static StepRequest readStep(JsonNode node) {
    Format format = Format.of(node.path("format").asText(""));
    double[] parameters = Tensors.read(node.get("parameters"), format, -1);
    JsonNode order = node.get("order");
    return new StepRequest(node.path("id").asInt(), node.path("optimizer").asText(), format,
        order == null ? null : order.asText(), Messages.readHyperparameters(node.path("hyperparameters")),
        node.path("step").asInt(), parameters, States.read(node, format, parameters.length),
        Tensors.read(node.get("gradient"), format, parameters.length));
  }

  static String result(JsonNode id, Format format, StepResult result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", id);
    node.set("parameters", Tensors.write(format, result.parameters()));
    States.write(node, format, result.state());
    return node.toString();
  }

  /** A subject's answer. @throws Rejection where it refuses @throws IllegalArgumentException where it is wrong */
  static StepResult readResult(String line, JsonNode id, StepRequest request) {
    JsonNode node = Messages.answer(line, id);
    int length = request.parameters().length;
    double[] parameters = Tensors.read(node.get("parameters"), request.format(), length);
    State state = States.read(node, request.format(), length);
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
