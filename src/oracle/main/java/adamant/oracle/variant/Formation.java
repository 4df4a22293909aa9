package adamant.oracle.variant;

import adamant.exact.Binary32;
import adamant.exact.Binary64;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ExactFormer;
import adamant.exact.Format;
import adamant.exact.NativeFormer;
import adamant.exact.WideQuotients32;
import java.util.Arrays;
import java.util.List;

/** How an implementation forms the scalars of a step (1 − β, 1 − βᵗ, η/c₁, …) before it uses them in its format. */
public enum Formation {
  /** Each from exact (or far wider) arithmetic, rounded once: spec/orders.md. */
  ROUNDED_ONCE("", false),
  /** In binary64, βᵗ by a library's power. */
  POWER("scalars in binary64, βᵗ by pow", false),
  /** In binary64, βᵗ as a running product. */
  PRODUCT("scalars in binary64, βᵗ by running product", false),
  /** In binary64 from hyperparameters rounded to binary32, βᵗ by a library's power. */
  NARROW_POWER("scalars in binary64 from binary32 hyperparameters, βᵗ by pow", true),
  /** In binary32, βᵗ by a library's power. */
  BINARY32_POWER("scalars in binary32, βᵗ by pow", true),
  /** In binary32, βᵗ as a running product. */
  BINARY32_PRODUCT("scalars in binary32, βᵗ by running product", true),
  /** In binary32, βᵗ by a library's power, but 1 − β in binary64. */
  WIDE_GAIN_POWER("scalars in binary32 but 1−β, βᵗ by pow", true),
  /** In binary32, βᵗ as a running product, but 1 − β in binary64. */
  WIDE_GAIN_PRODUCT("scalars in binary32 but 1−β, βᵗ by running product", true),
  /** In binary32, βᵗ by a library's power, but 1 − βᵗ and quotients in binary64. */
  WIDE_QUOTIENT_POWER("scalars in binary32 but 1−βᵗ and quotients, βᵗ by pow", true);

  private final String text;
  private final boolean narrow;

  Formation(String text, boolean narrow) {
    this.text = text;
    this.narrow = narrow;
  }

  /** What it adds to the name of an order; nothing where each scalar is rounded once. */
  public String text() {
    return text;
  }

  /** The formations that an implementation in a format uses. */
  public static List<Formation> of(Format format) {
    return Arrays.stream(values()).filter(f -> format != Format.BINARY64 || !f.narrow).toList();
  }

  /**
   * The scalars of a step.
   *
   * @param demand what the formula needs
   * @param format the format that they are rounded to at last
   */
  public Coefficients<Double> form(Demand demand, Format format) {
    return form(demand, format, NativeFormer.Powers.RIGHT);
  }

  /**
   * The same by a library's own powers.
   *
   * @param powers what it gives, in the format that {@link #powers} says
   */
  public Coefficients<Double> form(Demand demand, Format format, NativeFormer.Powers powers) {
    return switch (this) {
      case ROUNDED_ONCE -> Coefficients.form(new ExactFormer(), demand).<Double>map(format::round)
          .withQuotientByZero(Double.POSITIVE_INFINITY);
      case POWER -> in64(demand, Format.BINARY64, false, powers).map(format::round);
      case PRODUCT -> in64(demand, Format.BINARY64, true, powers).map(format::round);
      case NARROW_POWER -> in64(demand, Format.BINARY32, false, powers).map(format::round);
      case BINARY32_POWER -> in32(demand, false, powers).map(format::round);
      case BINARY32_PRODUCT -> in32(demand, true, powers).map(format::round);
      case WIDE_GAIN_POWER -> in32(demand, false, powers).withGains(POWER.form(demand, Format.BINARY32))
          .map(format::round);
      case WIDE_GAIN_PRODUCT -> in32(demand, true, powers).withGains(POWER.form(demand, Format.BINARY32))
          .map(format::round);
      case WIDE_QUOTIENT_POWER -> Coefficients.form(new NativeFormer<>(new WideQuotients32(), Format.BINARY32, false,
          powers), demand).map(format::round);
    };
  }

  /** The format that a library's power βᵗ is formed in; null where it is no such power. */
  public Format powers() {
    return switch (this) {
      case POWER, NARROW_POWER -> Format.BINARY64;
      case BINARY32_POWER, WIDE_GAIN_POWER, WIDE_QUOTIENT_POWER -> Format.BINARY32;
      case ROUNDED_ONCE, PRODUCT, BINARY32_PRODUCT, WIDE_GAIN_PRODUCT -> null;
    };
  }

  private static Coefficients<Double> in64(Demand demand, Format input, boolean product, NativeFormer.Powers powers) {
    return Coefficients.form(new NativeFormer<>(new Binary64(), input, product, powers), demand);
  }

  private static Coefficients<Double> in32(Demand demand, boolean product, NativeFormer.Powers powers) {
    return Coefficients.form(new NativeFormer<>(new Binary32(), Format.BINARY32, product, powers), demand)
        .map(Float::doubleValue);
  }
}
