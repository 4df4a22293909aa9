package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import adamant.exact.Format;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subject with several optimizers")
class CapabilitiesTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(6);

  /** Three optimizers; the second is not what it declares. */
  private static final Map<String, String> COMPUTES = Map.of("Adam", "adam", "Momentum", "nesterov", "Slow", "sgd");

  private static Capability capability(String name, String declared) {
    return new Capability(name, declared, Format.BINARY64, List.of(), Map.of(), true, name + " it is");
  }

  private static final Subject SUBJECT = new Subject() {
    @Override
    public Capabilities capabilities() {
      return new Capabilities("lib 1.0", List.of(capability("Adam", "adam"),
          capability("Momentum", "momentum-rate-outside"), capability("Slow", "sgd")));
    }

    @Override
    public RunResult run(RunRequest request) {
      String id = COMPUTES.get(request.optimizer());
      return new NativeSubject("x", id, Variants.byId(id), Implementation.LITERAL, Format.BINARY64).run(request);
    }
  };

  @Test
  @DisplayName("is judged optimizer by optimizer, each by what it declares")
  void each_by_what_it_declares() {
    List<CheckResult> results = Check.run(SUBJECT, FEW);
    assertEquals(List.of("lib 1.0 Adam", "lib 1.0 Momentum", "lib 1.0 Slow"),
        results.stream().map(CheckResult::subject).toList());
    assertEquals(List.of("adam", "momentum-rate-outside", "sgd"),
        results.stream().map(CheckResult::optimizer).toList());
    assertEquals(List.of(Verdict.BIT_EXACT, Verdict.OTHER_VARIANT, Verdict.BIT_EXACT),
        results.stream().map(CheckResult::verdict).toList());
    assertEquals("nesterov", results.get(1).variant());
    assertEquals("Momentum it is", results.get(1).note());
  }

  @Test
  @DisplayName("is judged by those alone that declare the variant asked for")
  void those_that_declare() {
    List<CheckResult> results = Check.run(SUBJECT, FEW.withOptimizer("sgd"));
    assertEquals(List.of("lib 1.0 Slow"), results.stream().map(CheckResult::subject).toList());
  }

  @Test
  @DisplayName("offers nothing where none declares it")
  void none_declares_it() {
    assertEquals("the subject offers nothing that was asked for, optimizer nesterov", assertThrows(
        SubjectFailure.class, () -> Check.run(SUBJECT, FEW.withOptimizer("nesterov"))).getMessage());
  }
}
