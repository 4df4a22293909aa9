package adamant.oracle.variant;

/**
 * One value of one dimension of the space of formulas. A dimension is an enum whose first constant is what canonical
 * Adam (Kingma and Ba 2015, algorithm 1) does.
 */
public interface Choice {

  /** What this choice does, as a clause of a sentence. */
  String clause();

  /** The position in its dimension. */
  int ordinal();

  /** Whether this is what canonical Adam does. */
  default boolean canonical() {
    return ordinal() == 0;
  }

  /** The dimension that this choice belongs to. */
  @SuppressWarnings("unchecked")
  default Class<? extends Choice> dimension() {
    return ((Enum<?>) this).getDeclaringClass().asSubclass(Choice.class);
  }
}
