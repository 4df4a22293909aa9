package adamant.oracle.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;

/** Abilities on the wire: the modes as a list, which is {@code ["run"]} where it is missing, the others as booleans. */
final class AbilityFields {

  private static final Set<Ability> LEAST = Set.of(Ability.RUN);

  private AbilityFields() {}

  static void write(Set<Ability> abilities, ObjectNode entry) {
    if (abilities.equals(LEAST)) {
      return;
    }
    ArrayNode modes = entry.putArray("modes");
    for (Ability ability : Ability.values()) {
      if (abilities.contains(ability) && ability.isMode()) {
        modes.add(ability.label());
      } else if (abilities.contains(ability)) {
        entry.put(ability.label(), true);
      }
    }
  }

  /** @throws IllegalArgumentException for modes that are none, or of which there is none */
  static Set<Ability> read(JsonNode entry) {
    EnumSet<Ability> abilities = EnumSet.noneOf(Ability.class);
    for (Ability ability : Ability.values()) {
      if (!ability.isMode() && entry.path(ability.label()).asBoolean(false)) {
        abilities.add(ability);
      }
    }
    if (!entry.has("modes")) {
      abilities.add(Ability.RUN);
      return Set.copyOf(abilities);
    }
    for (JsonNode mode : entry.path("modes")) {
      switch (mode.asText()) {
        case "run" -> abilities.add(Ability.RUN);
        case "step" -> abilities.add(Ability.STEP);
        default -> throw new IllegalArgumentException("a mode " + Messages.shortened(mode.toString())
            + ", neither run nor step");
      }
    }
    if (!abilities.contains(Ability.RUN) && !abilities.contains(Ability.STEP)) {
      throw new IllegalArgumentException("an optimizer without a mode: \"modes\" has run, step or both");
    }
    return Set.copyOf(abilities);
  }
}
