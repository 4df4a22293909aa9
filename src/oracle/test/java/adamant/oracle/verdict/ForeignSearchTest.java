package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Binary64;
import adamant.exact.Format;
import adamant.exact.FusedBinary32;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.Start;
import adamant.oracle.cases.State;
import adamant.oracle.foreign.ForeignRule;
import adamant.oracle.foreign.ForeignRules;
import adamant.oracle.foreign.Numbers;
import adamant.oracle.variant.Formation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A search of the foreign rules")
class ForeignSearchTest {

  private static final List<Case> CASES = new Cases(Format.BINARY64, Map.of(), true).generate(7, 32);

  private static ForeignSearch search(List<Observation> observations) {
    return new ForeignSearch(Format.BINARY64, Underflow.GRADUAL, new Domain(Format.BINARY64), observations);
  }

  // What the operations of a rule give.
  private static Observation run(ForeignRule rule, Case c) {
    return run(rule, c, Numbers.machine(new Binary64(), Formation.ROUNDED_ONCE, Format.BINARY64, Format.BINARY64));
  }

  private static <N extends Number> Observation run(ForeignRule rule, Case c, Numbers<N> n) {
    ForeignRule.Run<N> run = rule.begin(n, c);
    double[][] after = new double[c.steps()][];
    List<N> theta = DoubleStream.of(c.parameters()).mapToObj(n::given).toList();
    for (int t = 0; t < c.steps(); t++) {
      theta = run.step(t + 1, theta, DoubleStream.of(c.gradients()[t]).mapToObj(n::given).toList());
      after[t] = theta.stream().mapToDouble(Number::doubleValue).toArray();
    }
    return new Observation(c, after);
  }

  private static List<Observation> run(ForeignRule rule) {
    return CASES.stream().map(c -> run(rule, c)).toList();
  }

  // The last step a millionth longer, which no rounding explains.
  private static List<Observation> off(List<Observation> observations) {
    List<Observation> off = new ArrayList<>(observations);
    Observation last = off.get(0);
    double[] after = last.after()[last.given().steps() - 1];
    after[0] += 1e-6 * (after[0] - last.before(last.given().steps() - 1, 0));
    return off;
  }

  /** One of each name. */
  private static Map<String, ForeignRule> named() {
    Map<String, ForeignRule> named = new LinkedHashMap<>();
    ForeignRules.all(Format.BINARY64).forEach(rule -> named.putIfAbsent(rule.name(), rule));
    return named;
  }

  private static ForeignRule first(String id) {
    return ForeignRules.all(Format.BINARY64).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  @Tag("long")
  @DisplayName("finds each, bit for bit, and no other: the cases tell all of them apart")
  void each() {
    assertTrue(named().size() > 150, () -> named().size() + " rules");
    named().forEach((name, rule) -> {
      ForeignSearch.Found found = search(run(rule)).found(1);
      assertNotNull(found, name);
      assertEquals(List.of(name), found.names());
      assertEquals(rule.published(), found.published(), name);
      assertNotNull(found.order(), name);
    });
  }

  @Test
  @Tag("long")
  @DisplayName("finds each alone by what rounding can make of it, too, where no order has its bits")
  void each_within_rounding() {
    named().forEach((name, rule) -> {
      ForeignSearch.Found found = search(CASES.stream().map(c -> nudged(run(rule, c))).toList()).found(1000);
      assertNotNull(found, name);
      assertEquals(List.of(name), found.names());
      assertNull(found.order(), name);
    });
  }

  // The last step of an element one unit off, where it moves, and not to 0: rounding makes no other number of these.
  private static Observation nudged(Observation o) {
    double[] after = o.after()[o.given().steps() - 1];
    for (int i = 0; i < after.length; i++) {
      if (after[i] != 0 && after[i] != o.before(o.given().steps() - 1, i)) {
        after[i] = Math.nextUp(after[i]);
        return o;
      }
    }
    return o;
  }

  @Test
  @DisplayName("names every rule by its identifier first, which is no variant's")
  void identifiers() {
    named().forEach((name, rule) -> assertTrue(name.startsWith(rule.id() + " ("), name));
    assertEquals(ForeignRules.ids().size(), named().values().stream().map(ForeignRule::id).distinct().count());
  }

  @Test
  @DisplayName("finds nothing where one step is longer than rounding makes it")
  void nothing() {
    assertNull(search(off(run(first("lion")))).found(1));
    assertNull(search(off(run(first("novograd")))).found(1));
  }

  @Test
  @DisplayName("asks a rule without bounds for half of the elements for its bits, and any other for its bounds alone")
  void support() {
    Case c = Tiny.given(Tiny.H, Tiny.step(1, 2), Tiny.step(3, -1), Tiny.step(2, 1));
    Observation right = run(first("lion"), c);
    assertNotNull(search(List.of(right)).found(1000));
    // Two elements, two steps.
    Observation near = nudged(run(first("lion"), c));
    assertTrue(search(List.of(near)).found(8).names().contains(first("lion").name()));
    assertNull(search(List.of(near)).found(9));
  }

  @Test
  @DisplayName("asks for the bits of a rule that has no bounds at all")
  void unbounded() {
    // A rate of 0, by which FTRL divides.
    Case c = Tiny.given(new Hyperparameters(0, 0.5, 0.75, 0.25), Tiny.step(1, 2), Tiny.step(3, -1), Tiny.step(2, 1));
    ForeignRule ftrl = ForeignRules.all(Format.BINARY64).stream().filter(rule -> rule.id().equals("ftrl")
        && rule.order().get(0).startsWith("0 where")).findFirst().orElseThrow();
    ForeignSearch.Found found = search(List.of(run(ftrl, c))).found(1);
    assertEquals(List.of(ftrl.name()), found.names());
    assertEquals("0 where not |z| > λ", found.order());
  }

  @Test
  @DisplayName("names all that explain every element, the published ones first, each once")
  void several() {
    // In a first step every Rprop does the same, but for the length of it.
    Case c = Tiny.given(Tiny.H, Tiny.step(1, 2), Tiny.step(3, -1));
    ForeignSearch.Found found = search(List.of(nudged(run(first("rprop"), c)))).found(2);
    assertNull(found.order());
    assertTrue(found.published());
    assertTrue(found.names().size() > 2, () -> found.names().toString());
    assertEquals(found.names().size(), found.names().stream().distinct().count());
    assertTrue(found.names().stream().allMatch(name -> name.startsWith("rprop (")), () -> found.names().toString());
    assertTrue(found.names().get(found.names().size() - 1).contains(", but "), () -> found.names().toString());
  }

  @Test
  @DisplayName("does not look outside of the domain")
  void outside() {
    Case c = Tiny.given(Tiny.H, Tiny.step(1, 2), Tiny.step(3, -1), Tiny.step(1e300, 1));
    Observation o = run(first("signum"), c);
    o.after()[1][0] = 77;
    assertEquals(List.of(first("signum").name()), search(List.of(o)).found(1).names());
    // One step of the first element, two of the second.
    o.after()[1][1] = Math.nextUp(o.after()[1][1]);
    assertNotNull(search(List.of(o)).found(6));
    assertNull(search(List.of(o)).found(7));
    o.after()[1][1] = 77;
    assertNull(search(List.of(o)).found(1));
  }

  @Test
  @DisplayName("says nothing of a case that goes on from a saved state")
  void resumed() {
    Case c = Tiny.given(Tiny.H, Tiny.step(1), Tiny.step(3));
    Observation o = run(first("signum"), c);
    Case later = Tiny.resumed(new Start(Tiny.rates(0.5, 1), new State(new double[1], null, null)), Tiny.step(1),
        Tiny.step(3));
    assertNotNull(search(List.of(o)).found(1));
    assertNull(search(List.of(o, new Observation(later, o.after()))).found(1));
  }

  @Test
  @DisplayName("takes what a whole tensor goes into from whole tensors alone")
  void lists() {
    Case c = Tiny.given(Tiny.H, Tiny.step(1, 2), Tiny.step(3, -1), Tiny.step(2, 1));
    List<Observation.Place> places = List.of(new Observation.Place(0, 0, 2), new Observation.Place(0, 1, 2));
    for (String id : List.of("signum", "novograd")) {
      Observation o = run(first(id), c);
      Observation listed = new Observation(c, o.after(), null, places);
      assertEquals(List.of(first(id).name()), search(List.of(o)).found(1).names());
      assertEquals(id.equals("novograd"), search(List.of(listed)).found(1) == null, id);
    }
  }

  @Test
  @DisplayName("says how scalars are formed and what becomes of operations, as part of the order")
  void order() {
    List<Case> cases = new Cases(Format.BINARY32, Map.of(), true).generate(7, 12);
    ForeignRule yogi = first("yogi");
    Numbers<Float> n = Numbers.machine(new FusedBinary32(), Formation.BINARY32_POWER, Format.BINARY32, Format.BINARY32);
    ForeignSearch.Found found = new ForeignSearch(Format.BINARY32, Underflow.GRADUAL, new Domain(Format.BINARY32),
        cases.stream().map(c -> run(yogi, c, n)).toList()).found(1);
    assertEquals(List.of(yogi.name()), found.names());
    assertEquals("literal; scalars in binary32, βᵗ by pow; FMA", found.order());
    assertEquals("literal", search(run(first("signum"))).found(1).order());
  }
}
