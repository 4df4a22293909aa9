package adamant.oracle.subject;

import adamant.exact.Underflow;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The protocol's lines about what a subject can do, both ways; spec/protocol.md. */
final class CapabilityMessages {

  private static final int VERSION = 1;

  private CapabilityMessages() {}

  static String askCapabilities() {
    return JsonNodeFactory.instance.objectNode().put("adamant", VERSION).put("ask", "capabilities").toString();
  }

  static String capabilities(Capabilities capabilities) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("adamant", VERSION).put("name", capabilities.name());
    ArrayNode optimizers = node.putArray("optimizers");
    for (Capability c : capabilities.optimizers()) {
      ObjectNode entry = optimizers.addObject().put("optimizer", c.optimizer());
      FormatFields.write(c.formats(), entry);
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
      if (c.underflow().flushes()) {
        entry.put("subnormals", c.underflow().label());
      }
      if (!c.note().isEmpty()) {
        entry.put("note", c.note());
      }
    }
    return node.toString();
  }

  static Capabilities readCapabilities(String line) {
    JsonNode node = Messages.parse(line);
    if (node.path("adamant").asInt(-1) != VERSION) {
      throw new IllegalArgumentException("a line without \"adamant\":" + VERSION + ": " + Messages.shortened(line));
    }
    List<Capability> optimizers = new ArrayList<>();
    for (JsonNode entry : node.path("optimizers")) {
      List<String> orders = new ArrayList<>();
      entry.path("orders").forEach(order -> orders.add(order.asText()));
      Map<String, Double> fixed = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entryOf : entry.path("fixed").properties()) {
        fixed.put(hyperparameter(entryOf.getKey()), entryOf.getValue().asDouble());
      }
      String optimizer = Messages.plain(entry.path("optimizer").asText("adam"));
      optimizers.add(new Capability(optimizer, Messages.plain(entry.path("declares").asText(optimizer)),
          FormatFields.read(entry), List.copyOf(orders), fixed,
          entry.path("rateChanges").asBoolean(true), Messages.plain(entry.path("note").asText("")),
          AbilityFields.read(entry), Underflow.of(entry.path("subnormals").asText(Underflow.GRADUAL.label()))));
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
    return new Capabilities(Messages.plain(node.path("name").asText("unnamed")), List.copyOf(optimizers));
  }

  private static String hyperparameter(String name) {
    if (!Capability.HYPERPARAMETERS.contains(name)) {
      throw new IllegalArgumentException("a fixed hyperparameter '" + name + "', none of "
          + String.join(", ", Capability.HYPERPARAMETERS));
    }
    return name;
  }
}
