package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Coefficients;
import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Style;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Vectors")
class DiscernmentTest {

  private static final int ORDERS = 24;
  private static final Function<String, Implementation> LITERAL =
      id -> new Implementation(Literal.order(id), Formation.ROUNDED_ONCE, Style.PLAIN);

  // Of the cases that begin at zero and lie inside, those that an implementation fails.
  private static long failed(VectorFile file, Variant variant, Implementation implementation, boolean first) {
    Formats formats = Formats.of(file.format());
    VariantRule rule = new VariantRule(formats.stored(variant), implementation.order());
    return file.groups().stream().flatMap(group -> group.cases().stream()
        .filter(c -> c.inside() && c.taken() == 0 && c.steps().size() <= 100)
        .filter(c -> !right(formats.compute(), group.hyperparameters(), c, rule, implementation)))
        .limit(first ? 1 : Long.MAX_VALUE).count();
  }

  private static boolean right(Format compute, Hyperparameters h, VectorCase c, VariantRule rule,
      Implementation implementation) {
    double[] rates = c.steps().stream().mapToDouble(VectorStep::rate).toArray();
    Map<Integer, Coefficients<Double>> known = new HashMap<>();
    IntFunction<Coefficients<Double>> scalars = t -> known.computeIfAbsent(t, s -> implementation.formation()
        .form(rule.demand(h, rates, s), implementation.scalarFormat(compute)));
    for (int i = 0; i < c.length(); i++) {
      Implementation.Element element = implementation.element(rule, compute, scalars);
      double theta = c.parameters()[i];
      for (VectorStep step : c.steps()) {
        theta = element.step(theta, step.gradient()[i]);
        if (step.after() != null && !step.after().admits(i, theta)) {
          return false;
        }
      }
    }
    return true;
  }

  @Tag("long")
  @Test
  @DisplayName("admit every known order, arithmetic and formation of scalars of their optimizer")
  void admit() {
    List<String> wrong = Committed.files().parallelStream().flatMap(file -> {
      Variant variant = Variants.byId(file.optimizer());
      Formats formats = Formats.of(file.format());
      List<Implementation> all = Implementation.all(formats.compute(), formats.stored(variant));
      List<String> failed = new ArrayList<>();
      // Each so many-th: lists of other lengths give other choices.
      int step = Math.max(1, all.size() / ORDERS);
      IntStream.iterate(0, k -> k < all.size(), k -> k + step).mapToObj(all::get).forEach(implementation -> {
        long cases = failed(file, variant, implementation, false);
        if (cases > 0) {
          failed.add(file.name() + " fails " + cases + " cases in the order " + implementation.name());
        }
      });
      return failed.stream();
    }).toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("refuse every other optimizer of the family")
  void tell_apart() {
    List<String> alike = Committed.files().parallelStream().flatMap(file -> Variants.known().stream()
        .filter(other -> !other.id().equals(file.optimizer()))
        .filter(other -> failed(file, other.variant(), LITERAL.apply(other.id()), true) == 0)
        .map(other -> file.name() + " admits " + other.id())).toList();
    assertEquals(List.of(), alike);
    assertTrue(Variants.known().size() >= 21);
  }
}
