package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.StepChoices.Sign;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scalars, styles and names")
class ScalarsTest {

  private static final Hyperparameters H = new Hyperparameters(0.001, 0.9, 0.999, 1e-8);

  private static Coefficients<Double> formed(Formation formation, Format format) {
    return formation.form(Demand.adam(H, 0.1, 5), format);
  }

  @Test
  @DisplayName("each formation of 1 − βᵗ has the bits of its own operations")
  void formations() {
    assertEquals(1 - Math.pow(0.9, 5), formed(Formation.POWER, Format.BINARY64).c1());
    assertEquals((float) (1 - Math.pow(0.9, 5)), formed(Formation.POWER, Format.BINARY32).c1());
    double product = 1;
    float narrow = 1;
    for (int i = 0; i < 5; i++) {
      product *= 0.999;
      narrow *= 0.999f;
    }
    assertEquals(1 - product, formed(Formation.PRODUCT, Format.BINARY64).c2());
    assertEquals((float) (1 - Math.pow(0.999f, 5)), formed(Formation.NARROW_POWER, Format.BINARY32).c2());
    assertEquals(1 - (float) Math.pow(0.999f, 5), formed(Formation.BINARY32_POWER, Format.BINARY32).c2().floatValue());
    assertEquals(1 - narrow, formed(Formation.BINARY32_PRODUCT, Format.BINARY32).c2().floatValue());
    float c1Power = (float) Math.pow(0.9f, 5);
    float root = (float) Math.sqrt(1 - (float) Math.pow(0.999f, 5));
    Coefficients<Double> wide = formed(Formation.WIDE_QUOTIENT_POWER, Format.BINARY32);
    assertEquals((float) (0.1f / (1.0 - c1Power)), wide.rate().floatValue());
    assertEquals((float) (0.1f * root / (1.0 - c1Power)), wide.rateHat().floatValue());
    assertEquals(1 - c1Power, wide.c1().floatValue());
    assertEquals(root, wide.rootC2().floatValue());
    assertEquals(1 - 0.9f, wide.gain1().floatValue());
    BigDecimal c1 = BigDecimal.ONE.subtract(new BigDecimal(0.9).pow(5));
    assertEquals(c1.doubleValue(), formed(Formation.ROUNDED_ONCE, Format.BINARY64).c1());
    assertEquals(c1.floatValue(), formed(Formation.ROUNDED_ONCE, Format.BINARY32).c1().floatValue());
  }

  @Test
  @DisplayName("a correction of 0, which nothing can be divided by, makes its quotients infinite")
  void quotient_by_zero() {
    Demand demand = Demand.adam(H, 0.1, 0);
    assertEquals(Double.POSITIVE_INFINITY, Formation.ROUNDED_ONCE.form(demand, Format.BINARY64).rate());
    assertEquals(Double.POSITIVE_INFINITY, Formation.ROUNDED_ONCE.form(demand, Format.BINARY64).rootScale());
  }

  @Test
  @DisplayName("binary64 has the formations and styles that are not narrower than it, binary32 has all")
  void of_a_format() {
    assertEquals(List.of(Formation.ROUNDED_ONCE, Formation.POWER, Formation.PRODUCT), Formation.of(Format.BINARY64));
    assertEquals(List.of(Formation.values()), Formation.of(Format.BINARY32));
    assertEquals(List.of(Style.PLAIN, Style.FUSED), Style.of(Format.BINARY64));
    assertEquals(List.of(Style.values()), Style.of(Format.BINARY32));
    for (Style style : Style.values()) {
      assertEquals(style == Style.WIDE_LOCALS ? Format.BINARY64 : Format.BINARY32, style.scalars(Format.BINARY32));
      assertEquals(style == Style.WIDE_LOCALS ? Format.BINARY64 : Format.BINARY32,
          new Implementation(Order.LITERAL, Formation.POWER, style).scalarFormat(Format.BINARY32));
    }
  }

  private static <N extends Number> double mulAdd(Arithmetic<N> a, double x, double y, double z) {
    return a.mulAdd(a.constant(x), a.constant(y), a.constant(z)).doubleValue();
  }

  private static <N extends Number> double local(Arithmetic<N> a, double x, double y) {
    return a.local(a.mul(a.constant(x), a.constant(y))).doubleValue();
  }

  @Test
  @DisplayName("a style rounds a product and a sum once or twice, and to its own format")
  void arithmetic() {
    double x = 1 + 0x1p-30;
    assertEquals(x * x - 1, mulAdd(Style.PLAIN.arithmetic(Format.BINARY64), x, x, -1));
    assertEquals(Math.fma(x, x, -1), mulAdd(Style.FUSED.arithmetic(Format.BINARY64), x, x, -1));
    float y = 1 + 0x1p-13f;
    assertEquals(y * y - 1, mulAdd(Style.PLAIN.arithmetic(Format.BINARY32), y, y, -1));
    assertEquals(Math.fma(y, y, -1f), mulAdd(Style.FUSED.arithmetic(Format.BINARY32), y, y, -1));
    assertEquals(y * y, local(Style.NARROW_LOCALS.arithmetic(Format.BINARY32), y, y));
    assertEquals((double) y * y, local(Style.WIDE_LOCALS.arithmetic(Format.BINARY32), y, y));
  }

  @Test
  @DisplayName("hyperparameters are rounded to nearest even, or cut, in each narrow format")
  void rounding() {
    assertEquals(0.1, Rounding.to(Precision.FULL, 0.1));
    assertEquals(0.1f, Rounding.to(Precision.BINARY32, 0.1));
    assertEquals(0x1.9ap-4, Rounding.to(Precision.BFLOAT16, 0.1));
    assertEquals(0x1.98p-4, Rounding.to(Precision.BFLOAT16_CUT, 0.1));
    assertEquals(0x1.998p-4, Rounding.to(Precision.BINARY16, 0.1));
    assertEquals(1, Rounding.to(Precision.BFLOAT16, 1 + 0x1p-8), "a tie goes to the even one");
    assertEquals(1 + 0x1p-6, Rounding.to(Precision.BFLOAT16, 1 + 3 * 0x1p-8), "a tie goes to the even one");
    assertEquals(0x1p-24, Rounding.to(Precision.BINARY16, 0x1.4p-24), "subnormal");
    assertEquals(0, Rounding.to(Precision.BINARY16, 1e-8), "half of the least number goes to zero");
    assertEquals(0x1p-133, Rounding.to(Precision.BFLOAT16, 0x1.4p-133), "subnormal");
    assertEquals(0, Rounding.to(Precision.BFLOAT16, 0));
    assertEquals(Double.POSITIVE_INFINITY, Rounding.to(Precision.BFLOAT16, Double.POSITIVE_INFINITY));
    assertEquals(Double.doubleToLongBits(-0.0), Double.doubleToLongBits(Rounding.to(Precision.BINARY16, -0.0)));
  }

  @Test
  @DisplayName("a variant is named by the nearest known member, or by the declared one where it is as near")
  void names() {
    Variant up = Variant.CANONICAL.with(Sign.UP);
    assertEquals("adam", Names.name(Variant.CANONICAL));
    assertEquals("adam, but " + Sign.UP.clause(), Names.name(up));
    assertEquals("adam, but " + Sign.UP.clause(), up.toString());
    assertNull(Names.id(up));
    assertEquals("nadam", Names.id(Variants.byId("nadam")));
    assertEquals(0, Names.distance(Variants.byId("nadam")));
    assertEquals(1, Names.distance(up));
    Variant inside = Variants.byId("adam-eps-inside");
    assertEquals("adam-eps-inside", Names.name(inside, Variant.CANONICAL));
    // One difference from nearer ones, one from the declared one too.
    Variant hat = Variants.byId("adam-eps-hat");
    Variant squared = Variant.CANONICAL.with(StepChoices.Epsilon.SQUARED_INSIDE);
    assertEquals("adam, but " + StepChoices.Epsilon.SQUARED_INSIDE.clause(), Names.name(squared));
    assertEquals("adam-eps-hat, but " + StepChoices.Epsilon.SQUARED_INSIDE.clause(), Names.name(squared, hat));
    assertEquals("adam, but " + Sign.UP.clause(), Names.name(up, up), "a declared one without a name names nothing");
    assertEquals(StepChoices.Epsilon.HAT.clause(), Names.difference(hat, Variant.CANONICAL));
    assertEquals(Sign.UP.clause() + "; " + StepChoices.Epsilon.HAT.clause(),
        Names.difference(hat.with(Sign.UP), Variant.CANONICAL));
  }

  @Test
  @DisplayName("two variants are equal when their choices are")
  void equality() {
    assertEquals(Variant.CANONICAL.with(Sign.UP), Variant.CANONICAL.with(Sign.UP));
    assertEquals(Variant.CANONICAL.with(Sign.UP).hashCode(), Variant.CANONICAL.with(Sign.UP).hashCode());
    assertNotEquals(Variant.CANONICAL.hashCode(), Variant.CANONICAL.with(Sign.UP).hashCode());
    assertEquals(Variant.CANONICAL, Variant.CANONICAL.with(Sign.UP).with(Sign.DOWN));
    assertNotEquals(Variant.CANONICAL, Variant.CANONICAL.with(Sign.UP));
    assertTrue(!Variant.CANONICAL.equals("adam"));
    assertThrows(UnknownOptimizer.class, () -> Variants.byId("adamm"));
    assertEquals("θ ← θ − η·g", Variants.sentence("sgd"));
    assertEquals(21, Variants.ids().size());
    assertEquals(21, Variants.known().size());
  }

  @Test
  @DisplayName("an implementation's name says what departs from the literal order, the shortest name first")
  void implementation_names() {
    assertEquals("literal", Implementation.LITERAL.name());
    assertEquals("scaled", Implementation.SCALED.name());
    Order order = new Order(Order.Blend.LERP, Order.Blend.CONVEX, Order.Blend.CONVEX, Order.Sample.FACTOR_FIRST,
        Order.Correction.DIVIDED, Order.Root.ROOT_SCALED, Order.Quotient.RATE_LAST, Order.Ahead.SUM,
        Order.Ratio.ROOTS_DIVIDED, Order.Shrinking.FACTOR, Order.Descent.ROUNDED);
    assertEquals("(η/c₁)·(m/D); √v·(1/√c₂); first moment two-sided lerp; ((1−β₂)·g)·g; (1−c)·θ; "
        + "scalars in binary64, βᵗ by pow; FMA", new Implementation(order, Formation.POWER, Style.FUSED).name());
    Order second = new Order(Order.Blend.CONVEX, Order.Blend.INCREMENTAL, Order.Blend.CONVEX_SAMPLE,
        Order.Sample.SQUARE_FIRST, Order.Correction.RECIPROCAL, Order.Root.MOMENT_DIVIDED,
        Order.Quotient.CORRECTED_MOMENT, Order.Ahead.SUM, Order.Ratio.RECIPROCAL, Order.Shrinking.AS_WRITTEN,
        Order.Descent.CONTRACTED);
    assertEquals("literal; second moment m + (1−β)·(x−m); squared changes sample contracted; corrected by 1/c; "
        + "N·g·(1/D); step contracted",
        new Implementation(second, Formation.ROUNDED_ONCE, Style.PLAIN).name());
    for (Format format : Format.values()) {
      List<Implementation> all = Implementation.all(format, Variant.CANONICAL);
      assertEquals(Implementation.LITERAL, all.get(0));
      int shortest = all.stream().mapToInt(i -> i.name().split("; ").length).min().orElseThrow();
      assertEquals(shortest, all.get(0).name().split("; ").length);
    }
  }
}
