package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Slack;
import adamant.oracle.variant.StepChoices.Epsilon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The formats of an optimizer")
class FormatsTest {

  private static final Variant ADAM = Variant.CANONICAL;

  private static Formats formats(Format tensors, Format compute, Format moments, boolean master) {
    return new Formats(tensors, compute, moments, master);
  }

  private static void refused(String word, Format tensors, Format compute, Format moments, boolean master) {
    String why = assertThrows(IllegalArgumentException.class, () -> formats(tensors, compute, moments, master))
        .getMessage();
    assertTrue(why.contains(word), why);
  }

  @Test
  @DisplayName("are the tensors' own where nothing else is said, and of two bytes computed in binary32")
  void usual() {
    for (Format wide : Format.JUDGED) {
      assertEquals(formats(wide, wide, wide, false), Formats.of(wide));
      assertEquals(ADAM, Formats.of(wide).stored(ADAM));
      assertEquals("", Formats.of(wide).text());
    }
    Formats half = Formats.of(Format.BFLOAT16);
    assertEquals(formats(Format.BFLOAT16, Format.BINARY32, Format.BFLOAT16, false), half);
    assertEquals(Format.BFLOAT16, half.parameters());
    assertEquals(Format.BFLOAT16, half.gradients());
    assertEquals("computed in binary32, rounded once when stored", half.text());
  }

  @Test
  @DisplayName("say what is stored narrower than it is computed")
  void stored() {
    for (Format half : Format.HALF) {
      boolean first = half == Format.BINARY16;
      assertEquals(first ? Stored.BINARY16 : Stored.BFLOAT16, stored(Formats.of(half)));
      assertEquals(first ? Stored.PARAMETER_BINARY16 : Stored.PARAMETER_BFLOAT16,
          stored(formats(half, Format.BINARY32, Format.BINARY32, false)));
      assertEquals(first ? Stored.MOMENTS_BINARY16 : Stored.MOMENTS_BFLOAT16,
          stored(formats(half, Format.BINARY32, half, true)));
      Formats master = formats(half, Format.BINARY32, Format.BINARY32, true);
      assertEquals(Stored.AS_COMPUTED, stored(master));
      assertEquals(Format.BINARY32, master.parameters());
      assertEquals(half, master.gradients());
      assertEquals("computed in binary32, parameters a binary32 master, moments in binary32", master.text());
      assertEquals("computed in binary32, moments in binary32",
          formats(half, Format.BINARY32, Format.BINARY32, false).text());
      for (Stored stored : Stored.of(half)) {
        assertEquals(half, stored.half());
        boolean wide = stored.name().startsWith("MOMENTS");
        assertEquals(wide ? Format.BINARY32 : half, stored.parameters(Format.BINARY32));
        boolean kept = stored.name().startsWith("PARAMETER") || stored.name().startsWith("ANSWER");
        assertEquals(kept ? Format.BINARY32 : half, stored.moments(Format.BINARY32));
      }
    }
    Formats every = formats(Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, false);
    assertEquals(Stored.AS_COMPUTED, stored(every));
    assertEquals("every operation rounded to it", every.text());
    assertEquals(Format.BINARY64, Stored.AS_COMPUTED.parameters(Format.BINARY64));
    assertEquals(Format.BINARY64, Stored.AS_COMPUTED.moments(Format.BINARY64));
  }

  private static Stored stored(Formats formats) {
    return formats.stored(ADAM).choice(Stored.class);
  }

  @Test
  @DisplayName("that do not go together are refused, each with why")
  void refused_ones() {
    refused("\"compute\":\"binary64\"", Format.BFLOAT16, Format.BINARY64, Format.BFLOAT16, false);
    refused("the same as not to say it", Format.BINARY64, Format.BINARY32, Format.BINARY64, false);
    String why = assertThrows(IllegalArgumentException.class,
        () -> formats(Format.BFLOAT16, Format.BINARY64, Format.BFLOAT16, false)).getMessage();
    assertTrue(why.endsWith("it is binary32 or the tensors' own format"), why);
    refused("\"compute\":\"bfloat16\"", Format.BINARY16, Format.BFLOAT16, Format.BINARY16, false);
    refused("\"moments\":\"binary16\"", Format.BFLOAT16, Format.BINARY32, Format.BINARY16, false);
    refused("\"master\":true", Format.BFLOAT16, Format.BFLOAT16, Format.BFLOAT16, true);
    refused("\"master\":true", Format.BINARY32, Format.BINARY32, Format.BINARY32, true);
    refused("\"compute\":\"binary16\"", Format.BINARY16, Format.BINARY16, Format.BINARY16, false);
  }

  @Test
  @DisplayName("are no part of a variant's name, unless another's are declared")
  void names() {
    Variant half = ADAM.with(Stored.BFLOAT16);
    assertEquals("adam", Names.name(half));
    assertEquals("adam", Names.id(half));
    assertEquals(0, Names.distance(half));
    assertEquals(ADAM, half.formula());
    Variant other = ADAM.with(Stored.MASTER_BFLOAT16);
    assertEquals("adam, but " + Stored.MASTER_BFLOAT16.clause(), Names.name(other, half));
    assertEquals(1, Names.distance(other, half));
    assertEquals(0, Names.distance(half, half));
    assertEquals(List.of(Stored.MASTER_BFLOAT16), other.differences(half));
    Variant both = other.with(Epsilon.ABSENT);
    assertEquals("adam, but " + Epsilon.ABSENT.clause() + "; " + Stored.MASTER_BFLOAT16.clause(),
        Names.name(both, half));
    assertEquals("adam, but " + Epsilon.ABSENT.clause(), Names.name(both, both));
  }

  @Test
  @DisplayName("are a difference among those of two bytes, and none among others")
  void space() {
    Set<Stored> around = Space.around(List.of(ADAM.with(Stored.BINARY16)), Format.BINARY32).stream()
        .map(v -> v.choice(Stored.class)).collect(Collectors.toSet());
    assertEquals(Set.copyOf(Stored.of(Format.BINARY16)), around);
    assertTrue(Space.around(List.of(ADAM), Format.BINARY32).stream()
        .allMatch(v -> v.choice(Stored.class) == Stored.AS_COMPUTED));
  }

  @Test
  @DisplayName("make two orders of one where moments are stored narrower: used as they are stored, or as computed")
  void readings() {
    int plain = Orders.of(ADAM, false).all().size();
    List<Order> orders = Orders.of(ADAM.with(Stored.BFLOAT16), false).all();
    assertEquals(plain, orders.stream().filter(o -> o.reading() == Order.Reading.AS_STORED
        && o.sample() != Order.Sample.HUNDREDTHS).count());
    assertEquals(2 * plain, orders.size());
    assertEquals(plain, Orders.of(ADAM.with(Stored.PARAMETER_BFLOAT16), false).all().size());
    Implementation computed = new Implementation(Order.LITERAL.with(Order.Reading.AS_COMPUTED), Formation.ROUNDED_ONCE,
        Style.PLAIN);
    assertEquals("literal; moments used before they are stored", computed.name());
    assertEquals(Order.Reading.AS_COMPUTED,
        computed.order().with(Order.LITERAL.quotient()).reading());
  }

  @Test
  @DisplayName("of two bytes have scalars formed in binary64 or binary32, and rounded to them at last")
  void formations() {
    assertEquals(Formation.of(Format.BINARY32), Formation.of(Format.BFLOAT16));
    assertFalse(Formation.of(Format.BINARY64).contains(Formation.BINARY32_POWER));
    assertEquals(List.of(Style.PLAIN), Style.of(Format.BFLOAT16));
    VariantRule rule = new VariantRule(ADAM, Order.LITERAL);
    for (Formation formation : Formation.values()) {
      double gain = formation.form(rule.demand(Hyperparameters.DEFAULTS, new double[] {0.001}, 1),
          Format.BFLOAT16).gain2();
      assertTrue(Format.BFLOAT16.holds(gain), formation + ": " + gain);
    }
    assertTrue(Slack.STEP.known(Format.BFLOAT16));
  }
}
