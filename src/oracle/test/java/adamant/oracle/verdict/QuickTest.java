package adamant.oracle.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Coefficients;
import adamant.exact.Demand;
import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Interval;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What machine numbers decide of an element")
class QuickTest {

  private static final long SEED = 75;
  // With -Dadamant.tests.divisor=20 a twentieth of the observations, for a run over mutants.
  private static final int DIVISOR = Integer.getInteger("adamant.tests.divisor", 1);

  // What a variant's literal order gives, some elements of it moved by so many ulps.
  private static Observation observation(Format format, Variant variant, Case c, int ulps) {
    double[][] after = new Bits(format, Underflow.GRADUAL, List.of(), variant).run(Implementation.LITERAL, c);
    for (int t = 0; t < c.steps(); t++) {
      for (int i = t % 3; i < c.length(); i += 3) {
        for (int k = 0; k < ulps; k++) {
          after[t][i] = format.nextUp(after[t][i]);
        }
      }
    }
    return new Observation(c, after);
  }

  @Test
  @DisplayName("is what enclosures in arbitrary precision decide, and they are hardly ever needed")
  void is_what_enclosures_decide() {
    int certain = 0;
    int all = 0;
    int outside = 0;
    int observed = 0;
    for (int k = 0; k < 2 * Format.JUDGED.size(); k++) {
      Format format = Format.JUDGED.get(k / 2);
      Underflow underflow = k % 2 == 0 ? Underflow.GRADUAL : Underflow.BOTH;
      Function<Demand, Coefficients<Interval>> scalars = ExactTrajectory.enclosedScalars(format, underflow);
      Quick quick = new Quick(format, underflow, scalars);
      for (Variants.Known known : Variants.known()) {
        Variant variant = known.variant();
        VariantRule rule = new VariantRule(variant, Order.ANY);
        for (Case c : new Cases(format, Map.of(), true).generate(SEED, 6)) {
          for (int ulps : new int[] {0, 4, 4000}) {
            if (observed++ % DIVISOR > 0) {
              continue;
            }
            Observation o = observation(format, variant, c, ulps);
            ExactTrajectory trajectory =
                new ExactTrajectory(rule, format, underflow, c.hyperparameters(), c.allRates(), scalars);
            int[] ends = new Domain(format).leaves(c);
            for (int i = 0; i < c.length(); i++) {
              Quick.Answer expected = slowly(trajectory.element(), o, i, ends[i]);
              Quick.Answer actual = quick.held(rule, Slots.of(variant), o).answer(i, ends[i], Quick.Limits.NONE);
              if (actual != null) {
                assertEquals(expected, actual, known.id() + ", " + format + ", " + underflow + ", case " + c.index() + ", element " + i
                    + ", seed " + SEED);
                certain += ulps == 0 ? 1 : 0;
              }
              outside += expected.contradicted();
              all += ulps == 0 ? 1 : 0;
            }
          }
        }
      }
    }
    int found = certain;
    int of = all;
    int wrong = outside;
    assertTrue(found > 0.99 * of && wrong > of, () -> found + " of " + of + " were certain, " + wrong + " steps wrong");
  }

  private static Quick.Answer slowly(ExactTrajectory.Element element, Observation o, int i, int end) {
    int judged = 0;
    int contradicted = 0;
    for (int t = 0; t < end && Double.isFinite(o.before(t, i)); t++) {
      Interval enclosure = element.enclosure(o.before(t, i), o.given().gradients()[t][i]);
      if (enclosure.bounded()) {
        judged++;
        contradicted += enclosure.contains(o.after()[t][i]) ? 0 : 1;
      }
    }
    return new Quick.Answer(judged, contradicted);
  }

  @Test
  @DisplayName("leaves to arbitrary precision whatever may be the worst step")
  void leaves_what_may_be_the_worst_step() {
    Format format = Format.BINARY32;
    Variant adam = Variants.byId("adam");
    Case c = new Cases(format, Map.of(), true).generate(SEED, 2).get(0);
    Observation o = observation(format, adam, c, 0);
    Quick.Held held = new Quick(format, Underflow.GRADUAL, ExactTrajectory.enclosedScalars(format, Underflow.GRADUAL))
        .held(new VariantRule(adam, Order.ANY), Slots.of(adam), o);
    Worst worst = Judge.assess(format, Underflow.GRADUAL, adam, List.of(o)).worst();
    int[] ends = new Domain(format).leaves(c);
    Worst less = new Worst(0, "", 1, 0, "", "", "", "", "", "", worst.ulp() / 2, true, "");
    Worst beyond = new Worst(0, "", 1, 0, "", "", "", "", "", "", 1e9, false, "");
    int left = 0;
    int equal = 0;
    for (int i = 0; i < c.length(); i++) {
      assertTrue(held.answer(i, ends[i], Quick.Limits.beyond(null)) == null);
      assertTrue(held.answer(i, ends[i], Quick.Limits.beyond(beyond)) != null);
      equal += held.answer(i, ends[i], Quick.Limits.beyond(worst)) == null ? 1 : 0;
      left += held.answer(i, ends[i], Quick.Limits.beyond(less)) == null ? 1 : 0;
    }
    assertTrue(held.answer(worst.index(), ends[worst.index()], Quick.Limits.beyond(less)) == null);
    String counts = left + " left below half of the worst, " + equal + " that may be as far";
    assertTrue(equal <= 2 && left >= equal && left < c.length(), counts);
  }
}
