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
 * them to that.
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
    }
  }

  /** Its key among the numbers. */
  public String key(Format format) {
    return name().toLowerCase(Locale.ROOT) + "." + format.label();
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
