package adamant.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Hyperparameters;
import adamant.oracle.subject.Ability;
import adamant.tck.support.Suite;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A class that cannot be tested")
class MisuseTest {

  abstract static class Still extends OptimizerTck {
    @Override
    protected OptimizerUnderTest begin(Hyperparameters h, double[] theta) {
      return (gradient, rate) -> { };
    }
  }

  static class Undeclared extends Still {}

  @Declares("adamw")
  static class UnknownVariant extends Still {}

  @Declares("adam")
  static class UnknownSetting extends Still {
    @Override
    protected Map<String, Double> fixed() {
      return Map.of("epsilon", 1e-8);
    }
  }

  @Declares("sgd")
  static class OffersWhatItLacks extends Still {
    @Override
    protected Set<Ability> offers() {
      return Set.of(Ability.RESUME);
    }
  }

  @Declares("adam")
  static class RefusesAll extends OptimizerTck {
    @Override
    protected OptimizerUnderTest begin(Hyperparameters h, double[] theta) {
      throw new IllegalArgumentException("no such thing");
    }
  }

  @Test
  @DisplayName("for want of @Declares says so, and what there is")
  void undeclared() {
    assertTrue(Suite.run(Undeclared.class).failure("The verdict:").startsWith(
        "Undeclared does not say which optimizer it is: put @Declares(\"adam\") on it, or another of adam, "),
        "verdict");
  }

  @Test
  @DisplayName("for an unknown identifier says which are known")
  void unknown_variant() {
    assertTrue(Suite.run(UnknownVariant.class).failure("The laws:").startsWith(
        "unknown optimizer 'adamw'; known: adam, "), "laws");
  }

  @Test
  @DisplayName("for an unknown hyperparameter says which there are")
  void unknown_setting() {
    assertEquals("fixed() names 'epsilon', which is none of lr, beta1, beta2, eps, weight_decay, schedule",
        Suite.run(UnknownSetting.class).failure("The verdict:"));
  }

  @Test
  @DisplayName("that offers what it does not override says what to override")
  void offers_what_it_lacks() {
    assertEquals("override save() and resume(Object), or do not offer RESUME",
        Suite.run(OffersWhatItLacks.class).failure("FAMILY-RESUME"));
  }

  @Test
  @DisplayName("because it refuses everything fails by the verdict, with its own reason, and no law is tested")
  void refuses_all() {
    Suite suite = Suite.run(RefusesAll.class);
    assertTrue(suite.failure("whole runs from zero").contains("rejected 32 of 32 cases: rejected: no such thing"),
        () -> suite.failed().toString());
    assertEquals("not tested: the optimizer refuses it: no such thing", suite.skip("ADAM-FIRST-STEP"));
  }
}
