package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import adamant.exact.Coefficients;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bits held against a variant's implementations")
class BitsTest {

  private static final Variant SGD = Variants.byId("sgd");
  private static final Variant MOMENTUM = Variants.byId("momentum-rate-outside");

  private static Bits bits(Variant variant, Observation... observations) {
    return new Bits(Format.BINARY64, Underflow.GRADUAL, List.of(observations), variant);
  }

  private static void assertMatch(String name, Bits bits) {
    Implementation match = bits.match();
    assertEquals(name, match == null ? null : match.name());
  }

  private static State velocity(double... u) {
    return new State(u, null, null);
  }

  // θ = 4, 8; u = 1, 2 and then 3/2, 3: by hand, without rounding.
  private static Observation momentum(double[][] after, State... states) {
    return new Observation(Tiny.given(Tiny.step(4, 8), Tiny.step(1, 2), Tiny.step(1, 2)), after,
        states.length == 0 ? null : states);
  }

  @Test
  @DisplayName("match the first order that has all of them")
  void match() {
    assertMatch("literal", bits(MOMENTUM, momentum(new double[][] {{3.5, 7}, {2.75, 5.5}})));
    assertMatch(null, bits(MOMENTUM, momentum(new double[][] {{3.5, 7}, {2.75, Math.nextUp(5.5)}})));
    assertMatch(null, bits(MOMENTUM, momentum(new double[][] {{3.5, 7}, {2.75, 5.5}}),
        new Observation(Tiny.given(Tiny.step(1), Tiny.step(1)), new double[][] {{0.75}})));
  }

  @Test
  @DisplayName("match the contracted order, and no other, where only that has them")
  void contracted() {
    // η·g = 1/2·(1 + 2⁻⁵²)·… is exact; 0.1·0.1 is not, and 1 less that is rounded twice or once.
    Case c = Tiny.given(Tiny.H.withLr(0.1), Tiny.step(0.01), Tiny.step(0.1));
    double fused = Math.fma(-0.1, 0.1, 0.01);
    assertMatch("literal; step contracted; FMA", bits(SGD, new Observation(c, new double[][] {{fused}})));
    assertMatch("literal", bits(SGD, new Observation(c, new double[][] {{0.01 - 0.1 * 0.1}})));
  }

  @Test
  @DisplayName("are compared in the slots of the state that are kept")
  void states() {
    double[][] after = {{3.5, 7}, {2.75, 5.5}};
    assertMatch("literal", bits(MOMENTUM, momentum(after, velocity(1, 2), velocity(1.5, 3))));
    assertMatch(null, bits(MOMENTUM, momentum(after, velocity(1, 2), velocity(1.5, Math.nextUp(3.0)))));
    assertMatch(null, bits(MOMENTUM, momentum(after, velocity(1, 2), new State(null, null, null))));
    State more = new State(new double[] {1, 2}, new double[] {9, 9}, null);
    assertMatch("literal", bits(MOMENTUM, momentum(after, more, velocity(1.5, 3))));
  }

  @Test
  @DisplayName("are compared of the elements that are asked for, alone")
  void some_elements() {
    List<Observation> wrong = List.of(momentum(new double[][] {{3.5, 99}, {2.75, 99}}));
    assertMatch("literal", new Bits(Format.BINARY64, Underflow.GRADUAL, wrong, MOMENTUM, (o, i) -> i == 0));
    assertMatch(null, new Bits(Format.BINARY64, Underflow.GRADUAL, wrong, MOMENTUM, (o, i) -> i == 1));
  }

  @Test
  @DisplayName("are not compared outside the domain")
  void outside() {
    Case c = Tiny.given(Tiny.step(1, 1), Tiny.step(1, 1), Tiny.step(1e300, 1));
    assertMatch("literal", bits(SGD, new Observation(c, new double[][] {{0.5, 0.5}, {77, 0}})));
    assertMatch(null, bits(SGD, new Observation(c, new double[][] {{0.5, 0.5}, {77, 0.25}})));
  }

  @Test
  @DisplayName("run on from their own parameters, whatever is observed")
  void run() {
    Observation o = momentum(new double[][] {{99, 99}, {99, 99}});
    assertArrayEquals(new double[][] {{3.5, 7}, {2.75, 5.5}},
        bits(MOMENTUM, o).run(Implementation.LITERAL, o.given()));
    Case resumed = Tiny.resumed(new Start(Tiny.rates(0.25, 2), velocity(2)), Tiny.step(4), Tiny.step(1));
    assertArrayEquals(new double[][] {{3}}, bits(MOMENTUM, o).run(Implementation.LITERAL, resumed));
  }

  @Test
  @DisplayName("run with subnormal numbers as they are declared, or otherwise")
  void run_flushed() {
    Case c = Tiny.given(Tiny.step(0), Tiny.step(0x1p-1022));
    Bits gradual = bits(SGD);
    assertArrayEquals(new double[][] {{-0x1p-1023}}, gradual.run(Implementation.LITERAL, c));
    assertArrayEquals(new double[][] {{0}}, gradual.run(Implementation.LITERAL, Underflow.RESULTS, c));
    assertArrayEquals(new double[][] {{0}}, new Bits(Format.BINARY64, Underflow.RESULTS, List.of(), SGD)
        .run(Implementation.LITERAL, c));
  }

  @Test
  @DisplayName("match what is declared of subnormal numbers")
  void match_flushed() {
    // 2⁻¹⁰⁰⁰ − 1/2·2⁻⁴⁸⁰·… : in the domain, with a parameter that is subnormal.
    Case c = Tiny.given(Tiny.H.withLr(0x1p-600), Tiny.step(0), Tiny.step(0x1p-425));
    List<Observation> zero = List.of(new Observation(c, new double[][] {{0}}));
    List<Observation> kept = List.of(new Observation(c, new double[][] {{-0x1p-1025}}));
    assertMatch(null, new Bits(Format.BINARY64, Underflow.GRADUAL, zero, SGD));
    assertMatch("literal", new Bits(Format.BINARY64, Underflow.RESULTS, zero, SGD));
    assertMatch("literal", new Bits(Format.BINARY64, Underflow.GRADUAL, kept, SGD));
    assertMatch(null, new Bits(Format.BINARY64, Underflow.RESULTS, kept, SGD));
  }

  @Test
  @DisplayName("have the scalars of each step, counted from the first ever")
  void scalars() {
    Variant adam = Variant.CANONICAL;
    Case resumed = Tiny.resumed(new Start(Tiny.rates(0.25, 2), new State(new double[1], new double[1], null)),
        Tiny.step(4), Tiny.step(1), Tiny.step(1));
    IntFunction<Coefficients<Double>> scalars = bits(adam).scalars(Implementation.LITERAL, resumed);
    // 1 − 2⁻³, 1 − 2⁻⁴.
    assertEquals(0.875, scalars.apply(1).c1());
    assertEquals(0.9375, scalars.apply(2).c1());
    assertEquals(0.875, scalars.apply(1).c1());
    assertEquals(0.5, scalars.apply(1).lr());
    assertNull(scalars.apply(1).decay());
  }
}
