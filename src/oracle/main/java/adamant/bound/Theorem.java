package adamant.bound;

import adamant.exact.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A bound on a rounding error, to be proved by Gappa: a script but for the number.
 *
 * @param name its name, which is the script's file name
 * @param format the format whose unit the bound counts in
 * @param measure what the bound is relative to
 * @param sentence what is bounded, for people
 * @param definitions the script's definitions
 * @param hypotheses what is assumed of the inputs and of what lies between
 * @param subjects the quantities whose magnitudes are bounded, each an expression, or {@code a -/ b} for a relative
 *     error
 */
public record Theorem(String name, Format format, Measure measure, String sentence, List<String> definitions,
    List<String> hypotheses, List<String> subjects) {

  /** Bounds are counted in 1024ths of their unit. */
  public static final int GRAIN_BITS = 10;

  /** The exponent of half the smallest subnormal, as it is in the scripts. */
  static final int SUBNORMAL_HALF = -150;

  /** What a bound is relative to. */
  public enum Measure {
    /** The exact value; unit u. */
    RELATIVE,
    /** The least power of two that no term's magnitude exceeds; unit u. */
    NORMALISED,
    /** Nothing; the unit is half the smallest subnormal. */
    UNDERFLOW
  }

  /** The script that asks Gappa for the bounds of the subjects. */
  public String question() {
    return script(subjects.stream().map(s -> (measure == Measure.RELATIVE ? s : "|" + s + "|") + " in ?").toList(),
        "?");
  }

  /** The script that states a bound of so many grains, which Gappa proves or does not. */
  public String claim(long grains) {
    String bound = grains + "b" + (unitExponent() - GRAIN_BITS);
    return script(subjects.stream().map(s -> measure == Measure.RELATIVE ? s + " in [-" + bound + ", " + bound + "]"
        : "|" + s + "| <= " + bound).toList(), units(grains));
  }

  private String script(List<String> goals, String bound) {
    String unit = measure == Measure.UNDERFLOW ? "half the smallest subnormal" : "u = 2^" + unitExponent();
    StringBuilder s = new StringBuilder();
    s.append("# ").append(sentence).append("\n# ").append(format.label()).append(", bound ").append(bound)
        .append(" in units of ").append(unit).append('\n');
    definitions.forEach(d -> s.append(d).append(";\n"));
    s.append("{ ").append(String.join("\n/\\ ", hypotheses)).append("\n-> ")
        .append(String.join("\n/\\ ", goals)).append(" }\n");
    return s.toString();
  }

  private int unitExponent() {
    return measure == Measure.UNDERFLOW ? SUBNORMAL_HALF : -format.precision();
  }

  /** The least number of grains that covers a magnitude. */
  public long grains(BigDecimal magnitude) {
    int exponent = unitExponent() - GRAIN_BITS;
    BigDecimal scale = BigDecimal.valueOf(2).pow(-exponent);
    return magnitude.multiply(scale).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  /** Grains as a number of units, for people. */
  public static String units(long grains) {
    return BigDecimal.valueOf(grains).divide(BigDecimal.valueOf(1L << GRAIN_BITS)).toPlainString();
  }
}
