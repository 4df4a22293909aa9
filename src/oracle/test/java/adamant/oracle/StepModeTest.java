package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.optimizer.Optimizer;
import adamant.oracle.cases.State;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectFailure;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Slots;
import adamant.reference.Slot;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A subject that has nothing but a step")
@Tag("long")
class StepModeTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(8);

  /** Answers each step with what is made of it; runs nothing. */
  private record StepOnly(String declared, Format format, BiFunction<ReferenceSubject, StepRequest, StepResult> how)
      implements Subject {

    @Override
    public Capabilities capabilities() {
      return new Capabilities("steps", List.of(Capability.of(declared, format).with(Set.of(Ability.STEP))));
    }

    @Override
    public RunResult run(RunRequest request) {
      throw new AssertionError("a run was asked for, which is not offered");
    }

    @Override
    public StepResult step(StepRequest request) {
      return how.apply(new ReferenceSubject(), request);
    }
  }

  private static StepRequest as(String optimizer, StepRequest r) {
    return new StepRequest(r.id(), optimizer, r.format(), null, r.hyperparameters(), r.step(), r.parameters(),
        r.state(), r.gradient());
  }

  private static CheckResult check(String declared, Format format,
      BiFunction<ReferenceSubject, StepRequest, StepResult> how) {
    return Check.run(new StepOnly(declared, format, how), FEW).get(0);
  }

  @Test
  @DisplayName("is asked with the slots that its variant keeps")
  void slots() {
    for (Optimizer optimizer : Optimizer.values()) {
      Slots slots = Slots.of(Variants.byId(optimizer.id()));
      for (Slot slot : Slot.values()) {
        assertEquals(optimizer.keeps().contains(slot), slots.keeps(slot.ordinal()), optimizer.id() + " " + slot);
      }
    }
  }

  @Test
  @DisplayName("is bit-exact in every optimizer and format, judged over trajectories and from arbitrary states")
  void every_optimizer() {
    for (Format format : Format.JUDGED) {
      for (String id : Variants.ids()) {
        CheckResult result = check(id, format, ReferenceSubject::step);
        assertEquals(Verdict.BIT_EXACT, result.verdict(), () -> id + " in " + format + ": " + result.toJson());
        assertEquals(10, result.cases(), "8 trajectories and 2 arbitrary states");
      }
    }
  }

  @Test
  @DisplayName("is named where it is another variant")
  void another_variant() {
    for (String other : List.of("adam-eps-hat", "adamax", "adam-uncorrected", "adamw-rate")) {
      CheckResult result = check("adam", Format.BINARY64, (kernel, r) -> kernel.step(as(other, r)));
      assertEquals(Verdict.OTHER_VARIANT, result.verdict(), () -> other + ": " + result.toJson());
      assertEquals(other, result.variant());
    }
  }

  @Test
  @DisplayName("is no Adam where its parameters are right and a moment is not, and the moment is told")
  void a_wrong_moment() {
    CheckResult stale = check("adam", Format.BINARY32, (kernel, r) -> {
      StepResult right = kernel.step(r);
      return new StepResult(right.parameters(), new State(r.state().first(), right.state().second(), null));
    });
    assertFalse(stale.verdict().passes(), stale.sentence());
    assertEquals("first moment", stale.worst().state());
    assertFalse(stale.worst().inside());
    CheckResult ulp = check("adam", Format.BINARY64, (kernel, r) -> {
      StepResult right = kernel.step(r);
      double[] second = right.state().second();
      second[0] = r.step() == 3 ? Math.nextUp(second[0]) : second[0];
      return new StepResult(right.parameters(), new State(right.state().first(), second, null));
    });
    assertEquals(Verdict.CONFORMS, ulp.verdict(), () -> ulp.toJson().toString());
  }

  @Test
  @DisplayName("is found out where it stops counting steps only late")
  void a_late_step() {
    CheckResult result = check("adam", Format.BINARY64, (kernel, r) -> kernel.step(new StepRequest(r.id(),
        r.optimizer(), r.format(), null, r.hyperparameters(), Math.min(r.step(), 100), r.parameters(), r.state(),
        r.gradient())));
    assertFalse(result.verdict().passes(), result.sentence());
    assertEquals("from an arbitrary state", result.worst().note());
  }

  @Test
  @DisplayName("fails where it leaves out a state that it was given")
  void a_missing_state() {
    SubjectFailure failure = assertThrows(SubjectFailure.class, () -> check("adam", Format.BINARY64,
        (kernel, r) -> new StepResult(r.parameters(), new State(r.state().first(), null, null))));
    assertTrue(failure.getMessage().startsWith("the subject answered case 0 without \"second\""),
        failure.getMessage());
  }

  @Test
  @DisplayName("is nondeterministic where the same step gives other bits")
  void nondeterministic() {
    int[] calls = {0};
    CheckResult result = check("sgd", Format.BINARY64, (kernel, r) -> {
      StepResult right = kernel.step(r);
      right.parameters()[0] += ++calls[0] % 7 == 0 ? 1 : 0;
      return right;
    });
    assertEquals(Verdict.NONDETERMINISTIC, result.verdict());
  }
}
