package adamant.exact;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Properties;

/**
 * How much farther than the literal order, rounded operation by operation, any order can be from the exact value. The
 * numbers are generated: {@code ./adamant bounds} makes them from what Gappa proves of each order, and the build holds
 * them to that. For bfloat16 they follow from binary32's, which count the roundings: spec/bounds.md. For binary16 there
 * are none, since results between underflow there.
 */
public enum Slack {
  /** What the first moment takes up, where η multiplies it; relative to it. */
  RATE,
  /** A sample on its way into a sum that decays; relative to it. */
  SAMPLE,
  /** What such a sum was before; relative to it. */
  OLD,
  /** Such a sum; relative to it. */
  MOMENT,
  /** What a step takes from the parameter; relative to it. */
  STEP,
  /** An average held to be an interpolation; relative to |m| + |x|. */
  INTERPOLATION,
  /** Momentum that looks ahead; relative to |u| + |u₀|. */
  AHEAD,
  /** The second moment less the mean's square; relative to the second moment. */
  MEAN,
  /** A step taken in two; relative to |θ| + |η·u₀|. */
  SPLIT,
  /** A decoupled weight decay c·θ beside a step; relative to |θ| + |c·θ| + |step|. */
  DECAY;

  /** Where the numbers are. */
  public static final String RESOURCE = "slack.properties";

  private final BigDecimal[] units = new BigDecimal[Format.values().length];

  static {
    Properties numbers = new Properties();
    try (InputStream in = Slack.class.getResourceAsStream(RESOURCE)) {
      numbers.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
    for (Slack slack : values()) {
      for (Format format : Format.values()) {
        String number = numbers.getProperty(slack.key(format));
        slack.units[format.ordinal()] = number == null ? null : new BigDecimal(number);
      }
      BigDecimal counted = slack.units[Format.BINARY32.ordinal()];
      slack.units[Format.BFLOAT16.ordinal()] = counted == null ? null : compounded(counted, Format.BFLOAT16);
    }
  }

  /** Its key among the numbers. */
  public String key(Format format) {
    return name().toLowerCase(Locale.ROOT) + "." + format.label();
  }

  // Gappa's numbers count roundings, k of them, and what is of the order of u² beside. One rounding to nearest with a
  // normal result has a factor of at most 1 + u, or of at least 1/(1 + u); so k of them go no farther than (1 + u)ᵏ − 1,
  // whatever u is; and bfloat16 has the exponents of binary32.
  private static BigDecimal compounded(BigDecimal counted, Format format) {
    BigDecimal u = format.unitRoundoff();
    int k = counted.setScale(0, RoundingMode.CEILING).intValueExact();
    return u.add(BigDecimal.ONE).pow(k).subtract(BigDecimal.ONE).divide(u);
  }

  /** In units of u = 2⁻ᵖ. @throws IllegalStateException for a format that nothing was proved of */
  public BigDecimal units(Format format) {
    if (units[format.ordinal()] == null) {
      throw new IllegalStateException("no bound is proved for " + format.label() + ": " + key(format));
    }
    return units[format.ordinal()];
  }

  /** Whether there is a bound for a format. */
  public boolean known(Format format) {
    return units[format.ordinal()] != null;
  }

  /** The least number of roundings that is no less. */
  public int roundings(Format format) {
    return units(format).setScale(0, RoundingMode.CEILING).intValueExact();
  }
}
