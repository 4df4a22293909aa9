package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The errors of a case")
class ErrorsTest {

  private static final Variant ADAM = Variant.CANONICAL;
  private static final long SEED = 27;

  private static Observation literal(Format format, Variant variant, Case c) {
    return new Observation(c, new Bits(format, Underflow.GRADUAL, List.of(), variant).run(Implementation.LITERAL, c));
  }

  private static CaseErrors errors(Format format, Observation o) {
    return Errors.of(format, Underflow.GRADUAL, ADAM, List.of(o)).get(0);
  }

  // By the exact values alone, without enclosures and without machine numbers.
  private static double[][] plainly(Format format, Observation o) {
    Case c = o.given();
    int[] ends = new Domain(format).leaves(c);
    double[][] ulps = new double[c.steps()][c.length()];
    for (int i = 0; i < c.length(); i++) {
      ExactTrajectory.Element element = new ExactTrajectory(new VariantRule(ADAM, Order.ANY), format, c.hyperparameters(),
          c.allRates()).element();
      for (int t = 0; t < c.steps(); t++) {
        BigDecimal exact = t < ends[i] ? element.exact(o.before(t, i), c.gradients()[t][i]) : null;
        ulps[t][i] = exact == null ? Double.NaN : format.ulps(o.after()[t][i], exact);
      }
    }
    return ulps;
  }

  @Test
  @DisplayName("are at each step and each element those of the farthest, in ulps of the exact value")
  void are_those_of_the_farthest() {
    for (Format format : Format.JUDGED) {
      for (Case c : new Cases(format, Map.of(), true).generate(SEED, 6)) {
        Observation o = literal(format, ADAM, c);
        CaseErrors errors = errors(format, o);
        double[][] ulps = plainly(format, o);
        for (int t = 0; t < c.steps(); t++) {
          assertEquals(t + 1, errors.steps().get(t).step());
          assertEquals(c.rates()[t], errors.steps().get(t).rate());
          double most = Arrays.stream(ulps[t]).filter(u -> !Double.isNaN(u)).max().orElse(Double.NaN);
          assertEquals(most, errors.steps().get(t).within(), "case " + c.index() + ", step " + t + ", seed " + SEED);
          assertEquals(Double.NaN, errors.steps().get(t).beyond());
        }
        for (int i = 0; i < c.length(); i++) {
          int at = i;
          double most = Arrays.stream(ulps).mapToDouble(step -> step[at]).filter(u -> !Double.isNaN(u)).max()
              .orElse(Double.NaN);
          assertEquals(most, errors.elements().get(i).within(), "case " + c.index() + ", element " + i + ", seed " + SEED);
          assertEquals(i, errors.elements().get(i).from());
        }
        assertEquals(Arrays.stream(ulps).flatMapToDouble(Arrays::stream).filter(u -> !Double.isNaN(u)).count(),
            errors.judged());
        assertEquals(0, errors.contradicted());
      }
    }
  }

  @Test
  @DisplayName("tell one wrong element apart from those that rounding explains, at its step and at its place")
  void tell_one_wrong_element() {
    Case c = new Cases(Format.BINARY64, Map.of(), true).generate(SEED, 6).get(0);
    Observation o = literal(Format.BINARY64, ADAM, c);
    // The last step, so that none is judged from there.
    int last = c.steps() - 1;
    o.after()[last][1] += 0.01;
    CaseErrors errors = errors(Format.BINARY64, o);
    assertEquals(1, errors.contradicted());
    for (CaseErrors.Step step : errors.steps()) {
      assertEquals(step.step() == c.steps(), step.beyond() > 1000, step.toString());
      assertEquals(step.step() != c.steps(), Double.isNaN(step.beyond()), step.toString());
    }
    assertEquals(List.of(1), errors.elements().stream().filter(e -> e.beyond() > 1000).map(CaseErrors.Elements::from).toList());
    Worst worst = errors.worst();
    assertEquals(c.steps(), worst.step());
    assertEquals(1, worst.index());
    assertFalse(worst.inside());
    assertEquals(worst, errors.steps().get(last).worst());
  }

  @Test
  @DisplayName("of many elements are those of neighbours put together, and the farthest of a step is exact")
  void of_many_elements() {
    for (Format format : Format.JUDGED) {
      Case c = new Cases(format, Map.of(), true).large(9, 1000, 2, SEED);
      Observation o = literal(format, ADAM, c);
      o.after()[1][777] += 1;
      CaseErrors errors = errors(format, o);
      double[][] ulps = plainly(format, o);
      assertTrue(errors.elements().size() <= Errors.MOST_PLACES && errors.elements().size() > 100);
      int next = 0;
      for (CaseErrors.Elements e : errors.elements()) {
        assertEquals(next, e.from());
        next = e.to();
        double most = 0;
        for (int i = e.from(); i < e.to(); i++) {
          for (int t = 0; t < c.steps(); t++) {
            most = t == 1 && i == 777 ? most : Math.max(most, ulps[t][i]);
          }
        }
        assertTrue(e.within() >= most * (1 - 1e-12) && e.within() <= 2.0001 * most + 1e-9, e + ", not " + most);
        assertEquals(777 >= e.from() && 777 < e.to(), !Double.isNaN(e.beyond()), e.toString());
      }
      assertEquals(1000, next);
      assertEquals(ulps[1][777], errors.steps().get(1).beyond());
      assertEquals(777, errors.steps().get(1).worst().index());
      double most = Arrays.stream(ulps[0]).max().orElseThrow();
      assertEquals(most, errors.steps().get(0).within(), most * 1e-9);
      assertEquals(2000, errors.judged());
    }
  }

  @Test
  @DisplayName("are nothing where nothing is judged")
  void nothing_outside_the_domain() {
    double[][] g = {{Double.NaN}};
    Case c = new Case(3, "NaN", Hyperparameters.DEFAULTS, new double[] {0.1}, new double[] {1}, g);
    CaseErrors errors = errors(Format.BINARY64, new Observation(c, new double[][] {{Double.NaN}}));
    assertNull(errors.worst());
    assertEquals(0, errors.judged());
    assertEquals(Double.NaN, errors.steps().get(0).within());
  }

  @Test
  @DisplayName("have in all as many elements as a check judges, and its worst one, for whoever looks on")
  void are_those_of_a_check() {
    List<List<CaseErrors>> seen = new ArrayList<>();
    CheckOptions few = CheckOptions.defaults().withCases(8).withFormat(Format.BINARY32).withOptimizer("adam");
    for (var subject : List.of(new ReferenceSubject(), new NativeSubject("x", "adam", Variants.byId("adam-eps-hat"),
        Implementation.LITERAL, Format.BINARY32))) {
      seen.clear();
      List<CheckResult> results = Check.run(subject, few, (result, variant, underflow, observations) ->
          seen.add(Errors.of(result.format(), underflow, variant, observations)));
      assertEquals(results.size(), seen.size());
      for (int k = 0; k < results.size(); k++) {
        CheckResult result = results.get(k);
        assertEquals(result.elements(), seen.get(k).stream().mapToInt(CaseErrors::judged).sum());
        assertTrue(seen.get(k).stream().anyMatch(e -> result.worst().equals(e.worst())), result.worst()::toString);
        assertEquals(!result.verdict().passes(), seen.get(k).stream().anyMatch(e -> e.contradicted() > 0));
      }
    }
  }
}
