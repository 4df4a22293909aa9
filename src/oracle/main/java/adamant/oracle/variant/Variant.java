package adamant.oracle.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One member of the space of formulas: a choice for each dimension. Two variants are equal when their choices are,
 * whatever they are called.
 */
public final class Variant {

  /** Canonical Adam: every dimension's first choice. */
  public static final Variant CANONICAL = new Variant(Map.of());

  // A dimension gives its constants as a new array each time.
  private static final ClassValue<Choice> FIRST = new ClassValue<>() {
    @Override
    protected Choice computeValue(Class<?> dimension) {
      return (Choice) dimension.getEnumConstants()[0];
    }
  };

  private final Map<Class<? extends Choice>, Choice> departures;

  private Variant(Map<Class<? extends Choice>, Choice> departures) {
    this.departures = departures;
  }

  /** This variant with other choices in some dimensions. */
  public Variant with(Choice... choices) {
    Map<Class<? extends Choice>, Choice> changed = new HashMap<>(departures);
    for (Choice choice : choices) {
      if (choice.canonical()) {
        changed.remove(choice.dimension());
      } else {
        changed.put(choice.dimension(), choice);
      }
    }
    return new Variant(Map.copyOf(changed));
  }

  /** The choice in a dimension. */
  public <C extends Choice> C choice(Class<C> dimension) {
    Choice departure = departures.get(dimension);
    return dimension.cast(departure == null ? FIRST.get(dimension) : departure);
  }

  /** The formula alone, whatever it is stored in. */
  public Variant formula() {
    return with(Stored.AS_COMPUTED);
  }

  /** The choices that differ from another variant's, in the order of the dimensions; what is stored comes last. */
  public List<Choice> differences(Variant other) {
    List<Choice> differences = new ArrayList<>();
    for (Class<? extends Choice> dimension : Space.DIMENSIONS) {
      if (choice(dimension) != other.choice(dimension)) {
        differences.add(choice(dimension));
      }
    }
    if (choice(Stored.class) != other.choice(Stored.class)) {
      differences.add(choice(Stored.class));
    }
    return differences;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variant variant && departures.equals(variant.departures);
  }

  @Override
  public int hashCode() {
    return departures.hashCode();
  }

  @Override
  public String toString() {
    return Names.name(this);
  }
}
