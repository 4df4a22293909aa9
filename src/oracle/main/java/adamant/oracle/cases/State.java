package adamant.oracle.cases;

/**
 * What an optimizer keeps of a tensor besides its parameters, in the slots of spec/optimizers. A slot that is not kept
 * is null; the others have the tensor's length.
 *
 * @param first first moment, velocity or average of the gradients
 * @param second second moment or accumulated squares
 * @param third largest second moment or average of squared changes
 */
public record State(double[] first, double[] second, double[] third) {

  /** How many slots there are. */
  public static final int SLOTS = 3;

  /** A slot, from 0. */
  public double[] slot(int index) {
    return switch (index) {
      case 0 -> first;
      case 1 -> second;
      case 2 -> third;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  /** What a slot is called on the wire: first, second, third. */
  public static String name(int index) {
    return switch (index) {
      case 0 -> "first";
      case 1 -> "second";
      case 2 -> "third";
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  /** From an array for each slot. */
  public static State of(double[][] slots) {
    return new State(slots[0], slots[1], slots[2]);
  }

  /** A copy. */
  public State copy() {
    return new State(copy(first), copy(second), copy(third));
  }

  private static double[] copy(double[] slot) {
    return slot == null ? null : slot.clone();
  }
}
