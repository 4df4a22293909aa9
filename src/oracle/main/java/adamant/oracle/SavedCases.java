package adamant.oracle;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Failing cases as a file of JSON, their numbers as hexadecimal floats: {@code check --save} and {@code --replay}. */
public final class SavedCases {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VERSION = "adamantCases";
  private static final String INTERRUPTED = "interruptedAfter";

  private SavedCases() {}

  /** The file. */
  public static ObjectNode write(List<Failing> failing) {
    ObjectNode file = JSON.createObjectNode().put(VERSION, 1);
    ArrayNode cases = file.putArray("cases");
    failing.forEach(one -> cases.add(write(one)));
    return file;
  }

  /** One case. */
  public static ObjectNode write(Failing failing) {
    ObjectNode node = JSON.createObjectNode().put("optimizer", failing.optimizer())
        .put("declared", failing.declared()).put("format", failing.format().label()).put("order", failing.order());
    if (failing.list() != null) {
      SavedLists.write(node, failing.list());
      return node;
    }
    Case c = failing.given();
    node.set("hyperparameters", hyperparameters(c.hyperparameters()));
    node.set("rates", hex(c.rates()));
    node.set("parameters", hex(c.parameters()));
    ArrayNode gradients = node.putArray("gradients");
    for (double[] gradient : c.gradients()) {
      gradients.add(hex(gradient));
    }
    if (failing.resumed() != null) {
      node.put(INTERRUPTED, failing.resumed().after());
    }
    if (c.start() != null) {
      ObjectNode start = node.putObject("start").put("steps", c.before());
      start.set("rates", hex(c.before() == 0 ? new double[0] : new double[] {c.start().rates()[c.before() - 1]}));
      for (int k = 0; k < State.SLOTS; k++) {
        if (c.start().state().slot(k) != null) {
          start.set(State.name(k), hex(c.start().state().slot(k)));
        }
      }
    }
    return node;
  }

  static ArrayNode hyperparameters(Hyperparameters h) {
    return hex(h.lr(), h.beta1(), h.beta2(), h.eps(), h.weightDecay(), h.schedule());
  }

  static ArrayNode hex(double... values) {
    ArrayNode list = JSON.createArrayNode();
    for (double value : values) {
      list.add(Double.toHexString(value));
    }
    return list;
  }

  /**
   * Reads a file.
   *
   * @return the cases; what was wrong with them is null
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static List<Failing> read(String text) {
    try {
      JsonNode file = JSON.readTree(text);
      if (file.path(VERSION).asInt() != 1 || file.path("cases").isEmpty()) {
        throw new IllegalArgumentException("it has no cases that 'check --save' wrote");
      }
      List<Failing> cases = new ArrayList<>();
      for (JsonNode node : file.path("cases")) {
        cases.add(read(node, cases.size()));
      }
      return cases;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
  }

  private static Failing read(JsonNode node, int index) {
    boolean list = node.has("tensors");
    Case c = list ? null : readCase(node, index);
    return new Failing(node.path("optimizer").asText(), node.path("declared").asText(),
        Format.of(node.path("format").asText()), node.hasNonNull("order") ? node.path("order").asText() : null,
        c, list ? SavedLists.read(node, index) : null, null, null, c == null ? null : resumed(node, c));
  }

  private static Failing.Resumed resumed(JsonNode node, Case c) {
    int after = node.path(INTERRUPTED).asInt(0);
    if (node.has(INTERRUPTED) && (after < 1 || after >= c.steps() || c.start() != null)) {
      throw new IllegalArgumentException("case " + c.index() + " cannot be interrupted after "
          + node.path(INTERRUPTED).asText() + " of " + c.steps() + " steps");
    }
    return after == 0 ? null : new Failing.Resumed(after, null);
  }

  private static Case readCase(JsonNode node, int index) {
    double[] rates = numbers(node.path("rates"));
    double[] parameters = numbers(node.path("parameters"));
    double[][] gradients = new double[node.path("gradients").size()][];
    for (int t = 0; t < gradients.length; t++) {
      gradients[t] = numbers(node.path("gradients").path(t));
    }
    boolean shaped = rates.length > 0 && rates.length == gradients.length && parameters.length > 0;
    for (double[] gradient : gradients) {
      shaped &= gradient.length == parameters.length;
    }
    Start start = node.has("start") ? start(node.path("start"), parameters.length) : null;
    if (!shaped || start != null && rates.length != 1) {
      throw new IllegalArgumentException("case " + index + " has numbers of the wrong shape");
    }
    return new Case(index, "replayed", hyperparameters(node.path("hyperparameters")), rates, parameters, gradients,
        start);
  }

  static Hyperparameters hyperparameters(JsonNode list) {
    double[] h = numbers(list);
    if (h.length != 6) {
      throw new IllegalArgumentException(h.length + " hyperparameters, not 6");
    }
    return new Hyperparameters(h[0], h[1], h[2], h[3], h[4], h[5]);
  }

  private static Start start(JsonNode node, int length) {
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; k < slots.length; k++) {
      slots[k] = node.has(State.name(k)) ? numbers(node.path(State.name(k))) : null;
      if (slots[k] != null && slots[k].length != length) {
        throw new IllegalArgumentException("a state of " + slots[k].length + " elements for " + length);
      }
    }
    double[] rates = new double[Math.max(0, node.path("steps").asInt())];
    Arrays.fill(rates, rates.length == 0 ? 0 : numbers(node.path("rates"))[0]);
    return new Start(rates, State.of(slots));
  }

  static double[] numbers(JsonNode list) {
    double[] values = new double[list.size()];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = Double.parseDouble(list.get(i).asText());
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + list.get(i).asText() + "' is no number", e);
      }
    }
    return values;
  }
}
