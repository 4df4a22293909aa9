package adamant.oracle.variant;

import static adamant.oracle.variant.Simplified.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.variant.Order.Ahead;
import adamant.oracle.variant.Order.Blend;
import adamant.oracle.variant.Order.Descent;
import adamant.oracle.variant.Order.Quotient;
import adamant.oracle.variant.Order.Ratio;
import adamant.oracle.variant.Order.Root;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The implementations of a formula")
class ImplementationsTest {

  private static final Order CONTRACTED = SomeOrder.of(Descent.CONTRACTED);

  private static Implementations all(Format format, List<Order> plain, List<Order> fused) {
    return new Implementations(format, plain, fused);
  }

  private static Implementation one(Order order, Formation formation, Style style) {
    return new Implementation(order, formation, style);
  }

  private static String name(Enum<?>... parts) {
    return one(SomeOrder.of(parts), Formation.ROUNDED_ONCE, Style.PLAIN).name();
  }

  @Test
  @DisplayName("are every order, formation and style, the shortest names first")
  void sorted() {
    String pow = "; scalars in binary64, βᵗ by pow";
    String product = "; scalars in binary64, βᵗ by running product";
    assertEquals(List.of("literal", "literal" + pow, "literal" + product, "literal; FMA", "literal" + pow + "; FMA",
        "literal" + product + "; FMA", "literal; step contracted; FMA", "literal; step contracted" + pow + "; FMA",
        "literal; step contracted" + product + "; FMA"),
        all(Format.BINARY64, List.of(Order.LITERAL), List.of(Order.LITERAL, CONTRACTED)).stream()
            .map(Implementation::name).toList());
  }

  @Test
  @DisplayName("have the plain orders but where operations are contracted")
  void of_each_style() {
    Set<Implementation> expected = new HashSet<>();
    for (Formation formation : Formation.values()) {
      for (Style style : Style.values()) {
        for (Order order : style == Style.FUSED ? List.of(CONTRACTED) : List.of(Order.LITERAL, Order.SCALED)) {
          expected.add(one(order, formation, style));
        }
      }
    }
    Implementations all = all(Format.BINARY32, List.of(Order.LITERAL, Order.SCALED), List.of(CONTRACTED));
    assertEquals(Formation.values().length * (2 + 2 + 2 + 1), all.size());
    assertEquals(expected, new HashSet<>(all));
    int before = 0;
    for (Implementation next : all) {
      assertTrue(next.parts().size() >= before, next::name);
      before = next.parts().size();
    }
  }

  @Test
  @DisplayName("are none where there is no order")
  void none() {
    assertEquals(0, all(Format.BINARY64, List.of(), List.of()).size());
  }

  @Test
  @DisplayName("are enumerated once for all formulas with the same orders")
  void shared() {
    List<Implementation> descent = Implementation.all(Format.BINARY64, of("sgd"));
    assertSame(descent, Implementation.all(Format.BINARY64, of("sgd")));
    assertEquals(9, descent.size());
    Orders plain = Orders.of(of("sgd"), false);
    assertEquals(descent, new Implementation.Key(Format.BINARY64, plain, Orders.of(of("sgd"), true)).all());
    assertEquals(5 * Formation.values().length, Implementation.all(Format.BINARY32, of("sgd")).size());
    assertEquals(1, Implementation.all(Format.BFLOAT16, of("sgd")).get(0).parts().size());
  }

  @Test
  @DisplayName("are named by quotient and root unless these are the literal or the scaled order's")
  void names() {
    assertEquals("literal", name());
    assertEquals("scaled", name(Quotient.CORRECTED_RATE, Root.MOVED));
    assertEquals("(η/c₁)·m/D; √(v/c₂)", name(Quotient.CORRECTED_RATE));
    assertEquals("η·(m/c₁)/D; √v, ε·√c₂, η·√c₂", name(Root.MOVED));
    assertEquals("(η·m)/(c₁·D); √v, ε·√c₂, η·√c₂", name(Quotient.CORRECTED_DENOMINATOR, Root.MOVED));
    assertEquals("literal; first moment x − β·(x−m); second moment x − β·(x−m); squared changes x − β·(x−m)",
        name(Blend.BACKWARD));
    assertEquals("literal; (1+β₁)·u − β₁·(u before); N·g/D; step contracted",
        name(Ahead.DIFFERENCE, Ratio.PRODUCT_DIVIDED, Descent.CONTRACTED));
  }

  private static double[] run(Variant variant, Format format, Underflow underflow, double theta, double... gradients) {
    VariantRule rule = new VariantRule(variant, Order.LITERAL);
    double[] rates = {0.5, 0.25};
    Hyperparameters h = new Hyperparameters(0, 0.5, 0.75, 0);
    Implementation.Element element = underflow == Underflow.GRADUAL
        ? Implementation.LITERAL.element(rule, format, t -> Formation.POWER.form(rule.demand(h, rates, t), format))
        : Implementation.LITERAL.element(rule, format, underflow,
            t -> Formation.POWER.form(rule.demand(h, rates, t), format));
    double[] after = new double[gradients.length];
    for (int t = 0; t < after.length; t++) {
      theta = element.step(theta, gradients[t]);
      after[t] = theta;
    }
    return after;
  }

  @Test
  @DisplayName("step one element with the scalars of each step, from where the last step left its state")
  void elements() {
    double[] after = run(of("momentum-rate-outside"), Format.BINARY64, Underflow.GRADUAL, 8, 4, 2);
    // u = 4, then ½·4 + 2; η = ½, then ¼
    assertEquals(List.of(6.0, 5.0), List.of(after[0], after[1]));
    assertEquals((float) (1 - 0.5 * 0.1f), run(of("sgd"), Format.BINARY32, Underflow.GRADUAL, 1, 0.1)[0]);
  }

  @Test
  @DisplayName("take subnormal results for 0 where they are told to, and only there")
  void flushed() {
    double least = Double.MIN_NORMAL;
    assertEquals(-least / 2, run(of("sgd"), Format.BINARY64, Underflow.GRADUAL, 0, least)[0]);
    for (Underflow underflow : Underflow.values()) {
      double step = run(of("sgd"), Format.BINARY64, underflow, 0, least)[0];
      assertEquals(underflow.flushes() ? 0 : least / 2, Math.abs(step), underflow.name());
    }
  }
}
