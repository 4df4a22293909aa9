package adamant.oracle.variant;

/**
 * An evaluation order: the sequence of operations by which an implementation gets at a formula's value. Over the reals
 * all orders of a variant are equal; in a format each has bits of its own.
 *
 * @param first the moments' blend, for the first moment
 * @param second the blend for the second moment
 * @param changes the blend for the average of squared changes
 * @param sample how (1−β₂)·g² is multiplied
 * @param correction how a moment is divided by its correction
 * @param root how the corrected root is formed
 * @param quotient how rate, moment and denominator are combined
 * @param ahead how momentum looks ahead
 * @param ratio how √(d + ε), √(v + ε) and the gradient are combined
 * @param shrinking how a decoupled weight decay is taken away
 * @param descent how the step is taken from the parameter
 * @param reading which moments the step uses, where they are stored narrower than they are computed
 */
public record Order(Blend first, Blend second, Blend changes, Sample sample, Correction correction, Root root,
    Quotient quotient, Ahead ahead, Ratio ratio, Shrinking shrinking, Descent descent, Reading reading) {

  /** Where the step uses the moments as they are stored. */
  public Order(Blend first, Blend second, Blend changes, Sample sample, Correction correction, Root root,
      Quotient quotient, Ahead ahead, Ratio ratio, Shrinking shrinking, Descent descent) {
    this(first, second, changes, sample, correction, root, quotient, ahead, ratio, shrinking, descent,
        Reading.AS_STORED);
  }

  /** The literal order of spec/orders.md. */
  public static final Order LITERAL =
      step(Blend.CONVEX, Root.MOMENT_DIVIDED, Quotient.CORRECTED_MOMENT);

  /** The scaled order of spec/orders.md. */
  public static final Order SCALED = step(Blend.CONVEX, Root.MOVED, Quotient.CORRECTED_RATE);

  /**
   * The literal order, which an enclosure widens to cover every order; see {@link VariantRule} for the count of
   * roundings.
   */
  public static final Order ANY = step(Blend.ANY, Root.MOMENT_DIVIDED, Quotient.CORRECTED_MOMENT);

  private static Order step(Blend blend, Root root, Quotient quotient) {
    return new Order(blend, blend, blend, Sample.SQUARE_FIRST, Correction.DIVIDED, root, quotient, Ahead.SUM,
        Ratio.ROOTS_DIVIDED, Shrinking.AS_WRITTEN, Descent.ROUNDED);
  }

  /** The same with another quotient. */
  public Order with(Quotient other) {
    return new Order(first, second, changes, sample, correction, root, other, ahead, ratio, shrinking, descent,
        reading);
  }

  /** The same with another reading. */
  Order with(Reading other) {
    return new Order(first, second, changes, sample, correction, root, quotient, ahead, ratio, shrinking, descent,
        other);
  }

  /** How an average takes up a sample. The products that an FMA would contract are the last ones named. */
  public enum Blend {
    /** β·m + (1−β)·x, β·m contracted. */
    CONVEX(""),
    /** β·m + (1−β)·x, (1−β)·x contracted: differs from the first only where products and sums are contracted. */
    CONVEX_SAMPLE("sample contracted"),
    /** m + (1−β)·(x − m). */
    INCREMENTAL("m + (1−β)·(x−m)"),
    /** x − β·(x − m). */
    BACKWARD("x − β·(x−m)"),
    /** The two-sided interpolation: incremental where 1 − β < ½, and backward from there on. */
    LERP("two-sided lerp"),
    /** The same, but backward by 1 − (1−β) in place of β. */
    LERP_COMPLEMENT("two-sided lerp, backward by 1−(1−β)"),
    /** Where a product is added to something that no factor multiplies: that product contracted. */
    CONTRACTED("contracted"),
    /** Convex, widened to cover all of them, for enclosures. */
    ANY("any");

    final String text;

    Blend(String text) {
      this.text = text;
    }
  }

  /** How the factor and the square of the second moment's sample are multiplied. */
  public enum Sample {
    /** (1−β₂)·(g·g). */
    SQUARE_FIRST(""),
    /** ((1−β₂)·g)·g. */
    FACTOR_FIRST("((1−β₂)·g)·g"),
    /** Where v gains g² and not (1−β₂)·g²: v + g² first, and then β₂·v + ((1−β₂)·g)·g. */
    TWICE("v + g² first, then β₂·v + ((1−β₂)·g)·g"),
    /** v is kept as a hundredth: its sample is (1−β₂)·g·(g/100), and 100·v is used. */
    HUNDREDTHS("v kept in hundredths");

    final String text;

    Sample(String text) {
      this.text = text;
    }
  }

  /** How a moment is divided by its correction. */
  public enum Correction {
    /** m/c₁ and v/c₂. */
    DIVIDED(""),
    /** m·(1/c₁) and v·(1/c₂). */
    RECIPROCAL("corrected by 1/c");

    final String text;

    Correction(String text) {
      this.text = text;
    }
  }

  /** How the second correction enters. */
  public enum Root {
    /** √(v/c₂). */
    MOMENT_DIVIDED("√(v/c₂)"),
    /** √v·(1/√c₂). */
    ROOT_SCALED("√v·(1/√c₂)"),
    /** √v/√c₂. */
    ROOT_DIVIDED("√v/√c₂"),
    /** √v, with √c₂ moved to the rate and to ε. */
    MOVED("√v, ε·√c₂, η·√c₂");

    final String text;

    Root(String text) {
      this.text = text;
    }
  }

  /** How the rate η, the moment m and the denominator D are combined; r stands for η/c₁. */
  public enum Quotient {
    /** (η·(m/c₁))/D. */
    CORRECTED_MOMENT("η·(m/c₁)/D"),
    /** (r·m)/D. */
    CORRECTED_RATE("(η/c₁)·m/D"),
    /** r·(m/D). */
    RATE_LAST("(η/c₁)·(m/D)"),
    /** η·((m/c₁)/D). */
    LEARNING_RATE_LAST("η·((m/c₁)/D)"),
    /** (η/D)·(m/c₁). */
    LEARNING_RATE_DIVIDED("(η/D)·(m/c₁)"),
    /** (r/D)·m. */
    RATE_DIVIDED("((η/c₁)/D)·m"),
    /** (r·m)·(1/D). */
    RECIPROCAL("(η/c₁)·m·(1/D)"),
    /** η·((m/c₁)·(1/D)). */
    RECIPROCAL_FIRST("η·((m/c₁)·(1/D))"),
    /** (η·m)/(c₁·D). */
    CORRECTED_DENOMINATOR("(η·m)/(c₁·D)");

    final String text;

    Quotient(String text) {
      this.text = text;
    }

    /** Whether it has m/c₁. */
    boolean correctsMoment() {
      return this == CORRECTED_MOMENT || this == LEARNING_RATE_LAST || this == LEARNING_RATE_DIVIDED
          || this == RECIPROCAL_FIRST;
    }

    /** Whether the last operation is a product, which can be contracted with what it is taken from. */
    boolean multipliesLast() {
      return this != CORRECTED_MOMENT && this != CORRECTED_RATE && this != CORRECTED_DENOMINATOR;
    }
  }

  /** How momentum u looks ahead; x is what u took up, g or η·g. */
  public enum Ahead {
    /** x + β₁·u. */
    SUM(""),
    /** The same, β₁·u contracted. */
    SUM_CONTRACTED("look-ahead contracted"),
    /** β₁·(u/c₁⁺) + (1−β₁)·(x/c₁): each corrected before it is weighed. */
    CORRECTED_FIRST("β₁·(m/c₁⁺) + (1−β₁)·(g/c₁)"),
    /** (1+β₁)·u less β₁·u of before. */
    DIFFERENCE("(1+β₁)·u − β₁·(u before)"),
    /** η·g + (η·u)·β₁. */
    RATE_APART("η·g + (η·u)·β₁"),
    /** η·g + (u·β₁)·η. */
    RATE_APART_LAST("η·g + (β₁·u)·η");

    final String text;

    Ahead(String text) {
      this.text = text;
    }
  }

  /** How N = √(d + ε), D = √(v + ε) and the gradient are combined. */
  public enum Ratio {
    /** (N/D)·g. */
    ROOTS_DIVIDED(""),
    /** √((d + ε)/(v + ε))·g. */
    ROOT_OF_QUOTIENT("√((d+ε)/(v+ε))·g"),
    /** (N·g)/D. */
    PRODUCT_DIVIDED("N·g/D"),
    /** (N·g)·(1/D). */
    RECIPROCAL("N·g·(1/D)"),
    /** (N·(1/D))·g. */
    ROOT_TIMES_RECIPROCAL("N·(1/D)·g");

    final String text;

    Ratio(String text) {
      this.text = text;
    }
  }

  /** How a decoupled weight decay is taken away; c stands for η·λ or s·λ. */
  public enum Shrinking {
    /** θ − c·θ and then the step; with a schedule θ − s·(step + λ·θ). */
    AS_WRITTEN(""),
    /** (1 − c)·θ and then the step. */
    FACTOR("(1−c)·θ"),
    /** θ − η·(step/η + λ·θ). */
    TOGETHER("θ − η·(step + λ·θ)");

    final String text;

    Shrinking(String text) {
      this.text = text;
    }
  }

  /** Which moments the step uses. */
  public enum Reading {
    /** As they are stored. */
    AS_STORED(""),
    /** As they were computed, before they were rounded to be stored. */
    AS_COMPUTED("moments used before they are stored");

    final String text;

    Reading(String text) {
      this.text = text;
    }
  }

  /** How the step is taken from the parameter. */
  public enum Descent {
    /** The step is rounded first. */
    ROUNDED(""),
    /** The step's own product is contracted: fma(−η, u, θ). */
    CONTRACTED("step contracted");

    final String text;

    Descent(String text) {
      this.text = text;
    }
  }
}
