package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Binary64;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
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
    Numbers<Double> n =
        Numbers.machine(new Binary64(), Formation.ROUNDED_ONCE, Format.BINARY64, Format.BINARY64);
    ForeignRule.Run<Double> run = rule.begin(n, c);
    double[][] after = new double[c.steps()][];
    List<Double> theta = DoubleStream.of(c.parameters()).boxed().toList();
    for (int t = 0; t < c.steps(); t++) {
      theta = run.step(t + 1, theta, DoubleStream.of(c.gradients()[t]).boxed().toList());
      after[t] = theta.stream().mapToDouble(Double::doubleValue).toArray();
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
}
