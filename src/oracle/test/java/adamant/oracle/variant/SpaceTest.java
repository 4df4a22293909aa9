package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.Domain;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.variant.ScalarChoices.Betas;
import adamant.oracle.variant.ScalarChoices.FirstDecay;
import adamant.oracle.variant.ScalarChoices.Precision;
import adamant.oracle.variant.StateChoices.Count;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The space of formulas")
@Tag("long")
class SpaceTest {

  private static final List<String> FAMILY = List.of("adam", "adam-eps-inside", "adam-eps-hat", "adam-uncorrected");

  private static final int FEW = 6;

  // literal, with scalars that are quick to form
  private static final Implementation QUICK = new Implementation(Order.LITERAL, Formation.POWER, Style.PLAIN);

  private static Set<Variant> known() {
    Set<Variant> known = new LinkedHashSet<>();
    Variants.known().forEach(k -> known.add(k.variant()));
    return known;
  }

  private static Set<Variant> family(Format format) {
    Set<Variant> family = new LinkedHashSet<>();
    FAMILY.forEach(id -> family.add(Variants.byId(id)));
    family.addAll(Space.around(family, format));
    return family;
  }

  private static double[] values(Variant variant, List<Case> cases, Format format) {
    Domain domain = new Domain(format);
    NativeSubject subject = new NativeSubject("x", "adam", variant, QUICK, format);
    List<Double> values = new ArrayList<>();
    for (Case c : cases) {
      double[][] after = subject.run(new RunRequest(0, "adam", format, null, c.hyperparameters(), c.rates(),
          c.parameters(), c.gradients())).parameters();
      int[] ends = domain.leaves(c);
      for (int i = 0; i < c.length(); i++) {
        for (int t = 0; t < ends[i]; t++) {
          values.add(after[t][i]);
        }
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  // The largest relative distance, up to the first that is enough.
  private static double distance(double[] x, double[] y, double enough) {
    double most = 0;
    for (int i = 0; i < x.length && most < enough; i++) {
      if (Double.doubleToLongBits(x[i]) != Double.doubleToLongBits(y[i])) {
        boolean finite = Double.isFinite(x[i]) && Double.isFinite(y[i]);
        most = Math.max(most, finite ? Math.abs(x[i] - y[i]) / Math.max(Math.abs(x[i]), Math.abs(y[i])) : 1);
      }
    }
    return most;
  }

  /**
   * Choices with which two members are equal over the reals, or nearly so: a correction frozen at t = 1 undoes the
   * factor 1 − β of the moment; weights swapped are β taken for 1 − β; a first correction of 1 − β⁰ = 0 is ±∞ whatever
   * else, and both of them 0/0; a maximum over a fixed correction is the same before and after it; λ = 1 − 2⁻⁵³ is
   * within 10⁻¹² of 1, and λ = 10⁻⁸ leaves momentum that little more than plain descent. For β ≥ ½, rounded, 1−β is a
   * number of β's format. An ε of 10⁻³² counts beside 0 alone, wherever it stands.
   */
  private static boolean equalOverTheReals(Variant x, Variant y) {
    return either(x, y, Count.FROZEN) || either(x, y, Count.ONE_LESS)
        || either(x, y, FirstCorrection.FROZEN) || either(x, y, SecondCorrection.FROZEN)
        || either(x, y, Epsilon.LEAST_FOLDED) || either(x, y, Betas.COMPLEMENTED) || either(x, y, FirstCorrection.ONE_LESS)
        || either(x, y, FirstDecay.LEAST) || either(x, y, Precision.FORMED_BINARY32)
        || either(x, y, Precision.FORMED_BFLOAT16) || either(x, y, Precision.FORMED_BINARY16)
        || either(x, y, FirstDecay.VANISHING) && either(x, y, Denominator.ABSENT);
  }

  private static boolean either(Variant x, Variant y, Choice choice) {
    return x.choice(choice.dimension()) == choice || y.choice(choice.dimension()) == choice;
  }

  @Test
  @DisplayName("members that differ over the reals are far apart on the default cases")
  void members_are_far_apart() {
    for (Format format : Format.JUDGED) {
      List<Variant> members = new ArrayList<>(known());
      members.addAll(Space.around(known(), format));
      List<Case> cases = new Cases(format, Map.of(), true).generate(1, 32);
      List<double[]> values = members.stream().map(v -> values(v, cases, format)).toList();
      double least = format == Format.BINARY64 ? 1e-9 : 1e-3;
      List<String> near = new ArrayList<>();
      int pairs = 0;
      int equal = 0;
      for (int a = 0; a < members.size(); a++) {
        for (int b = a + 1; b < members.size(); b++) {
          pairs++;
          double apart = distance(values.get(a), values.get(b), least);
          if (apart < least) {
            equal++;
            String both = members.get(a) + " and " + members.get(b);
            if (!equalOverTheReals(members.get(a), members.get(b))) {
              near.add(both + " are " + apart + " apart");
            }
          }
        }
      }
      assertEquals(List.of(), near);
      assertTrue(members.size() > 1000 && pairs > 500_000 && equal < 250, members.size() + " members, " + equal);
    }
  }

  @Test
  @DisplayName("every member has a name of its own")
  void names_are_unique() {
    Set<String> names = new HashSet<>();
    Collection<Variant> members = known();
    members.addAll(Space.around(known(), Format.BINARY64));
    members.forEach(member -> assertTrue(names.add(Names.name(member)), () -> "twice: " + member));
    assertEquals("adam-eps-hat", Names.id(Variants.byId("adam-eps-hat")));
    Variants.ids().forEach(id -> assertNotNull(Variants.sentence(id)));
  }

  @Test
  @DisplayName("every member of Adam's family, and every one next to it, is judged as itself in both formats")
  void members_are_judged_as_themselves() {
    CheckOptions options = CheckOptions.defaults().withCases(FEW);
    Map<String, Variant> byName = new HashMap<>();
    known().forEach(member -> byName.put(Names.name(member), member));
    Space.around(known(), Format.BINARY64).forEach(member -> byName.put(Names.name(member), member));
    int defects = 0;
    for (Format format : Format.JUDGED) {
      for (Variant member : family(format)) {
        CheckResult result = Check.run(new NativeSubject("x", "adam", member, Implementation.LITERAL, format), options)
            .get(0);
        if (member.equals(Variant.CANONICAL)) {
          assertEquals(Verdict.BIT_EXACT, result.verdict());
        } else if (Names.id(member) != null) {
          assertEquals(Verdict.OTHER_VARIANT, result.verdict(), () -> member + ": " + result.toJson());
          assertEquals(Names.id(member), result.variant());
        } else if (member.choice(FirstDecay.class) != FirstDecay.LEAST
            && member.choice(Count.class) != Count.ONE_LESS) { // Nothing is finite after its first step.
          defects++;
          assertEquals(Verdict.DEFECT, result.verdict(), () -> member + ": " + result.toJson());
          Variant named = byName.get(result.variant());
          // What divides by 1 − β⁰ has no value at any step, and any name without one is as good.
          boolean valueless = member.choice(Count.class) == Count.ONE_LESS;
          assertTrue(member.equals(named) || valueless || equalOnCases(member, named),
              () -> member + " was called " + result.sentence());
        }
      }
    }
    assertTrue(defects > 300, "judged " + defects);
  }

  // One function over the reals has one name.
  private static boolean equalOnCases(Variant member, Variant named) {
    List<Case> cases = new Cases(Format.BINARY64, Map.of(), true).generate(1, FEW);
    return equalOverTheReals(member, named)
        && distance(values(member, cases, Format.BINARY64), values(named, cases, Format.BINARY64), 1e-9) < 1e-9;
  }
}
