package adamant.oracle.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Coefficients;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Formulas of the space")
class FormulaTest {

  private static final int STEPS = 4;
  private static final int TRIES = 6;
  private static final Hyperparameters H = new Hyperparameters(0, 0.7, 0.8, 0.05, 0.3, 0.6);
  private static final double[] RATES = {0.5, 0.3, 0.4, 0.2};
  private static final double[] ONCE_ZERO = {0.5, 0.3, 0, 0.2};

  static Set<Variant> members() {
    Set<Variant> members = new LinkedHashSet<>();
    Variants.known().forEach(known -> members.add(known.variant()));
    members.addAll(Space.around(members, Format.BINARY64));
    return members;
  }

  static double[] gradients(SplittableRandom random) {
    return random.doubles(STEPS).map(x -> 4 * x - 2).toArray();
  }

  static double[] nativeRun(Variant variant, Implementation implementation, double theta, double[] g,
      double[] rates) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    Map<Integer, Coefficients<Double>> known = new HashMap<>();
    IntFunction<Coefficients<Double>> scalars = t -> known.computeIfAbsent(t,
        s -> implementation.formation().form(rule.demand(H, rates, s), Format.BINARY64));
    Implementation.Element element = implementation.element(rule, Format.BINARY64, scalars);
    double[] after = new double[STEPS];
    double now = theta;
    for (int t = 0; t < STEPS; t++) {
      now = element.step(now, g[t]);
      after[t] = now;
    }
    return after;
  }

  static double[] plainRun(Variant variant, double theta, double[] g, double[] rates) {
    PlainFormula formula = new PlainFormula(variant, H, rates);
    double[] after = new double[STEPS];
    double now = theta;
    for (int t = 0; t < STEPS; t++) {
      now = formula.cancels() ? Double.NaN : formula.step(now, g[t]);
      after[t] = formula.cancels() ? Double.NaN : now;
    }
    return after;
  }

  private static boolean near(double x, double y) {
    return Double.isFinite(x) ? Math.abs(x - y) <= 1e-9 * (1 + Math.abs(x)) : true;
  }

  private static void near(String what, double[] expected, double[] actual) {
    for (int t = 0; t < expected.length; t++) {
      int step = t + 1;
      double x = expected[t];
      double y = actual[t];
      assertTrue(near(x, y), () -> what + ", step " + step + ": " + Double.toHexString(x) + " and "
          + Double.toHexString(y));
      if (!Double.isFinite(x)) {
        assertTrue(!Double.isFinite(y) || Double.isNaN(x), () -> what + ", step " + step + ": " + y);
        return;
      }
    }
  }

  @Test
  @DisplayName("every member and every neighbour of one computes what its clauses say, by a second evaluation of them")
  void clauses_are_computed() {
    SplittableRandom random = new SplittableRandom(81);
    Implementation literal = new Implementation(Order.LITERAL, Formation.POWER, Style.PLAIN);
    Set<Variant> members = members();
    assertTrue(members.size() > 1000, () -> members.size() + " members");
    for (Variant variant : members) {
      for (int i = 0; i < 2; i++) {
        double theta = random.nextDouble();
        double[] g = gradients(random);
        double[] rates = i == 0 ? RATES : ONCE_ZERO;
        near(variant.toString(), plainRun(variant, theta, g, rates), nativeRun(variant, literal, theta, g, rates));
      }
    }
  }

  @Test
  @DisplayName("a formula without what it does not depend on is the same formula")
  void simplification_changes_no_value() {
    SplittableRandom random = new SplittableRandom(82);
    List<String> changed = new ArrayList<>();
    for (Variants.Known known : Variants.known()) {
      for (Variant near : Space.around(List.of(known.variant()), Format.BINARY64)) {
        for (int i = 0; i < TRIES * Space.DIMENSIONS.size(); i++) {
          Choice[] choices = Space.DIMENSIONS.get(i / TRIES).getEnumConstants();
          Variant variant = near.with(choices[random.nextInt(choices.length)]);
          Variant simple = Space.simplified(variant);
          if (!simple.equals(variant)) {
            double theta = random.nextDouble();
            double[] g = gradients(random);
            double[] rates = i % 2 == 0 ? RATES : ONCE_ZERO;
            double[] one = plainRun(variant, theta, g, rates);
            double[] other = plainRun(simple, theta, g, rates);
            for (int t = 0; t < STEPS && Double.isFinite(one[t]); t++) {
              if (!near(one[t], other[t])) {
                changed.add(variant + " as " + simple);
                break;
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  @Test
  @DisplayName("every evaluation order gives its formula's value but for rounding, plain and contracted")
  void orders_agree() {
    SplittableRandom random = new SplittableRandom(83);
    Set<Variant> known = new HashSet<>();
    Variants.known().forEach(k -> known.add(k.variant()));
    for (Variant variant : members()) {
      for (boolean fused : new boolean[] {false, true}) {
        List<Order> orders = new ArrayList<>(Orders.of(variant, fused).all());
        for (int i = 0; i < (known.contains(variant) ? 40 : 2); i++) {
          Order order = orders.get(random.nextInt(orders.size()));
          Implementation one = new Implementation(order, Formation.POWER, fused ? Style.FUSED : Style.PLAIN);
          double theta = random.nextDouble();
          double[] g = gradients(random);
          double[] rates = i % 2 == 0 ? RATES : ONCE_ZERO;
          near(variant + " in the order " + one.name(), plainRun(variant, theta, g, rates),
              nativeRun(variant, one, theta, g, rates));
        }
      }
    }
  }
}
