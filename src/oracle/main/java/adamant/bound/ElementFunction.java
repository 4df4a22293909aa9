package adamant.bound;

import adamant.exact.Arithmetic;
import adamant.exact.Format;
import java.util.List;

/**
 * The element functions of the reference, each as a formula over any arithmetic. The formula is this class's; that the
 * compiled method has its bits is shown by evaluating both (see {@code ./adamant bounds}).
 *
 * <p>Parameters stand in the method's order. Those marked with '±' can have either sign; all others are not negative.
 */
public enum ElementFunction {
  /** β·m + (1−β)·x. */
  EMA("Moment.ema", "beta", "oneMinusBeta", "±m", "±x"),
  /** m + (1−β)·(x − m). */
  INCREMENTAL("Moment.incremental", "oneMinusBeta", "±m", "±x"),
  /** g². */
  SQUARE("Moment.square", "±g"),
  /** a + x. */
  SUM("Moment.sum", "a", "x"),
  /** γ·u + g. */
  VELOCITY("Moment.velocity", "gamma", "±u", "±g"),
  /** γ·u + η·g. */
  WEIGHTED("Moment.weighted", "gamma", "±u", "lr", "±g"),
  /** g + λ·θ. */
  DECAYED("Moment.decayed", "±g", "decay", "±theta"),
  /** β·v. */
  SHARE("Moment.share", "beta", "v"),
  /** v/c. */
  CORRECTED("Moment.corrected", "v", "c"),
  /** β·m/next + (1−β)·g/c₁. */
  LOOK_AHEAD("Moment.lookAhead", "beta", "±m", "next", "oneMinusBeta", "±g", "c1"),
  /** max(a, b). */
  LARGER("Moment.larger", "a", "b"),
  /** |g|. */
  MAGNITUDE("Moment.magnitude", "±g"),
  /** max(β·v, |g|). */
  INFINITY_NORM("Moment.infinityNorm", "beta", "v", "±g"),
  /** θ − η·p. */
  ALONG("DescentRule.along", "±theta", "lr", "±p"),
  /** θ − u. */
  BY("DescentRule.by", "±theta", "±u"),
  /** θ − η·(g + γ·u). */
  AHEAD("DescentRule.ahead", "±theta", "lr", "gamma", "±u", "±g"),
  /** θ − η/√(a + ε)·p. */
  INSIDE("DescentRule.inside", "±theta", "±p", "a", "lr", "eps"),
  /** θ − η·g/(√(a − b²) + ε). */
  CENTERED("DescentRule.centered", "±theta", "±g", "a", "±b", "lr", "eps"),
  /** √(d + ε)/√(a + ε)·g. */
  CHANGE("DescentRule.change", "d", "a", "±g", "eps"),
  /** θ − η·(m/c₁)/(√(v/c₂) + ε). */
  LITERAL("AdamRule.literal", "±theta", "±m", "v", "c1", "c2", "lr", "eps"),
  /** θ − a·m/(√v + ε′). */
  SCALED("AdamRule.scaled", "±theta", "±m", "v", "rate", "scaledEps"),
  /** θ − η/√(v/c₂ + ε)·(m/c₁). */
  VARIANT_INSIDE("AdamVariantRule.inside", "±theta", "±m", "v", "c1", "c2", "lr", "eps"),
  /** θ − s·(η·(m/c₁)/(√(v/c₂) + ε) + λ·θ). */
  SCHEDULED("AdamVariantRule.scheduled", "±theta", "±m", "v", "c1", "c2", "lr", "eps", "schedule", "decay"),
  /** θ − a·m/(u + ε). */
  ADAMAX("AdamVariantRule.adamax", "±theta", "±m", "u", "rate", "eps");

  private final String method;
  private final List<String> parameters;

  ElementFunction(String method, String... parameters) {
    this.method = method;
    this.parameters = List.of(parameters);
  }

  /** The method, as {@code AdamRule.literal}. */
  public String method() {
    return method;
  }

  /** The names of the parameters. */
  public List<String> parameters() {
    return parameters.stream().map(p -> p.replace("±", "")).toList();
  }

  /** Whether a parameter can be negative. */
  public boolean signed(int parameter) {
    return parameters.get(parameter).startsWith("±");
  }

  /** The expression tree in a format, each operation rounded once. */
  public Term tree(Format format) {
    return of(Recording.plain(format), parameters().stream().map(p -> (Term) new Term.Input(p)).toList());
  }

  /** The formula's value. */
  public <N> N of(Arithmetic<N> a, List<N> x) {
    return switch (this) {
      case EMA -> a.add(a.mul(x.get(0), x.get(2)), a.mul(x.get(1), x.get(3)));
      case INCREMENTAL -> a.add(x.get(1), a.mul(x.get(0), a.sub(x.get(2), x.get(1))));
      case SQUARE -> a.mul(x.get(0), x.get(0));
      case SUM -> a.add(x.get(0), x.get(1));
      case VELOCITY -> a.add(a.mul(x.get(0), x.get(1)), x.get(2));
      case WEIGHTED -> a.add(a.mul(x.get(0), x.get(1)), a.mul(x.get(2), x.get(3)));
      case DECAYED -> a.add(x.get(0), a.mul(x.get(1), x.get(2)));
      case SHARE -> a.mul(x.get(0), x.get(1));
      case CORRECTED -> a.div(x.get(0), x.get(1));
      case LOOK_AHEAD -> a.add(a.div(a.mul(x.get(0), x.get(1)), x.get(2)),
          a.div(a.mul(x.get(3), x.get(4)), x.get(5)));
      case LARGER -> a.max(x.get(0), x.get(1));
      case MAGNITUDE -> a.abs(x.get(0));
      case INFINITY_NORM -> a.max(a.mul(x.get(0), x.get(1)), a.abs(x.get(2)));
      case ALONG -> a.sub(x.get(0), a.mul(x.get(1), x.get(2)));
      case BY -> a.sub(x.get(0), x.get(1));
      case AHEAD -> a.sub(x.get(0), a.mul(x.get(1), a.add(x.get(4), a.mul(x.get(2), x.get(3)))));
      case INSIDE -> a.sub(x.get(0), a.mul(a.div(x.get(3), a.sqrt(a.add(x.get(2), x.get(4)))), x.get(1)));
      case CENTERED -> a.sub(x.get(0), a.div(a.mul(x.get(4), x.get(1)),
          a.add(a.sqrt(a.sub(x.get(2), a.mul(x.get(3), x.get(3)))), x.get(5))));
      case CHANGE -> a.mul(a.div(a.sqrt(a.add(x.get(0), x.get(3))), a.sqrt(a.add(x.get(1), x.get(3)))), x.get(2));
      case LITERAL -> a.sub(x.get(0), literalUpdate(a, x));
      case SCALED -> a.sub(x.get(0), a.div(a.mul(x.get(3), x.get(1)), a.add(a.sqrt(x.get(2)), x.get(4))));
      case VARIANT_INSIDE -> a.sub(x.get(0), a.mul(
          a.div(x.get(5), a.sqrt(a.add(a.div(x.get(2), x.get(4)), x.get(6)))), a.div(x.get(1), x.get(3))));
      case SCHEDULED -> a.sub(x.get(0), a.mul(x.get(7), a.add(literalUpdate(a, x), a.mul(x.get(8), x.get(0)))));
      case ADAMAX -> a.sub(x.get(0), a.div(a.mul(x.get(3), x.get(1)), a.add(x.get(2), x.get(4))));
    };
  }

  // η·(m/c₁)/(√(v/c₂) + ε), from the parameters θ, m, v, c₁, c₂, η, ε.
  private static <N> N literalUpdate(Arithmetic<N> a, List<N> x) {
    return a.div(a.mul(x.get(5), a.div(x.get(1), x.get(3))),
        a.add(a.sqrt(a.div(x.get(2), x.get(4))), x.get(6)));
  }
}
