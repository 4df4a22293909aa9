package adamant.exact;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What an arithmetic makes of subnormal numbers. */
public enum Underflow {
  /** They are numbers as any: IEEE 754. */
  GRADUAL("kept", ""),
  /** Operands that are subnormal are taken for 0 (denormals are zero, DAZ). */
  OPERANDS("operands", "subnormal operands are taken for 0"),
  /** Results that are subnormal are set to 0 (flush to zero, FTZ). */
  RESULTS("results", "subnormal results are set to 0"),
  /** Both. */
  BOTH("both", "subnormal operands are taken for 0, and subnormal results set to 0");

  private final String label;
  private final String text;

  Underflow(String label, String text) {
    this.label = label;
    this.text = text;
  }

  /** Its name on the wire. */
  public String label() {
    return label;
  }

  /** What it does, as a clause; empty where it does nothing. */
  public String text() {
    return text;
  }

  /** Whether it takes anything for 0. */
  public boolean flushes() {
    return this != GRADUAL;
  }

  boolean takesOperands() {
    return this == OPERANDS || this == BOTH;
  }

  boolean setsResults() {
    return this == RESULTS || this == BOTH;
  }

  /**
   * That of a label.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Underflow of(String label) {
    return Arrays.stream(values()).filter(u -> u.label.equals(label)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("subnormals '" + label + "', none of "
            + Arrays.stream(values()).map(Underflow::label).collect(Collectors.joining(", "))));
  }
}
