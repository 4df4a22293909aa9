package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Binary32;
import adamant.exact.Binary64;
import adamant.exact.Flushed;
import adamant.exact.Format;
import adamant.exact.FusedBinary32;
import adamant.exact.FusedBinary64;
import adamant.exact.Rounded;
import adamant.exact.Underflow;
import adamant.exact.WideBinary32;
import java.util.Arrays;
import java.util.List;

/** What a compiler, or a programmer, makes of single operations. */
public enum Style {
  /** Each operation rounded once to the format. */
  PLAIN(""),
  /** A product and a sum contracted to one fused operation. */
  FUSED("FMA"),
  /** Binary32 variables, operations inside an expression in binary64. */
  NARROW_LOCALS("binary64 inside expressions"),
  /** Binary32 tensors, everything between in binary64. */
  WIDE_LOCALS("binary64 between loads and stores");

  private final String text;

  Style(String text) {
    this.text = text;
  }

  /** What it adds to the name of an order; nothing for the plain one. */
  public String text() {
    return text;
  }

  /** The styles of a format. */
  public static List<Style> of(Format format) {
    return Arrays.stream(values()).filter(s -> s == PLAIN || format == Format.BINARY32
        || s == FUSED && format == Format.BINARY64).toList();
  }

  /** The format that scalars have when they are used. */
  public Format scalars(Format format) {
    return this == WIDE_LOCALS ? Format.BINARY64 : format;
  }

  /** Its operations in a format. */
  public Arithmetic<? extends Number> arithmetic(Format format, Underflow underflow) {
    Arithmetic<? extends Number> kept = arithmetic(format);
    return underflow.flushes() ? flushed(kept, format, underflow) : kept;
  }

  private <N extends Number> Arithmetic<N> flushed(Arithmetic<N> kept, Format format, Underflow underflow) {
    boolean wide = this == NARROW_LOCALS || this == WIDE_LOCALS;
    return new Flushed<>(kept, wide ? Format.BINARY64 : format, format, this == FUSED, underflow);
  }

  Arithmetic<? extends Number> arithmetic(Format format) {
    return switch (this) {
      case PLAIN -> switch (format) {
        case BINARY64 -> new Binary64();
        case BINARY32 -> new Binary32();
        case BINARY16, BFLOAT16 -> new Rounded(format);
      };
      case FUSED -> format == Format.BINARY64 ? new FusedBinary64() : new FusedBinary32();
      case NARROW_LOCALS -> new WideBinary32(true);
      case WIDE_LOCALS -> new WideBinary32(false);
    };
  }
}
