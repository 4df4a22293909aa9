package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.oracle.cases.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** States on the wire: the fields first, second and third, those that are kept. */
final class States {

  private States() {}

  /** One tensor for each slot. */
  static void write(ObjectNode node, Format format, State state) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (state.slot(k) != null) {
        node.set(State.name(k), Tensors.write(format, state.slot(k)));
      }
    }
  }

  /** One list of tensors, a tensor for each step, for each slot. */
  static void writeAll(ObjectNode node, Format format, State[] states) {
    for (int k = 0; k < State.SLOTS; k++) {
      if (states.length > 0 && states[0].slot(k) != null) {
        ArrayNode list = node.putArray(State.name(k));
        for (State state : states) {
          list.add(Tensors.write(format, state.slot(k)));
        }
      }
    }
  }

  /** The slots that are there, of any or of a given length. */
  static State read(JsonNode node, Format format, int length) {
    double[][] slots = new double[State.SLOTS][];
    for (int k = 0; k < slots.length; k++) {
      slots[k] = node.hasNonNull(State.name(k)) ? Tensors.read(node.get(State.name(k)), format, length) : null;
    }
    return State.of(slots);
  }

  /** The slots that are there after each step; null where there is none. */
  static State[] readAll(JsonNode node, Format format, int steps, int length) {
    double[][][] slots = new double[State.SLOTS][][];
    boolean any = false;
    for (int k = 0; k < slots.length; k++) {
      boolean there = node.hasNonNull(State.name(k));
      slots[k] = there ? Messages.readTensors(node.get(State.name(k)), format, steps, length) : new double[steps][];
      any |= there;
    }
    State[] states = new State[steps];
    for (int t = 0; t < steps; t++) {
      states[t] = new State(slots[0][t], slots[1][t], slots[2][t]);
    }
    return any ? states : null;
  }
}
