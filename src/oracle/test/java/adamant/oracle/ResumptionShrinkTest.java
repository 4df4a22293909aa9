package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.Subject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A resumption that fails")
class ResumptionShrinkTest {

  private static final CheckOptions FEW = CheckOptions.defaults().withCases(6);

  /** Adamant's kernel, with what it saved changed before it goes on. */
  private record Kernel(UnaryOperator<ObjectNode> read) implements Subject {

    @Override
    public Capabilities capabilities() {
      return new Capabilities("kernel", List.of(Capability.of("adam", Format.BINARY64)
          .with(Set.of(Ability.RUN, Ability.RESUME))));
    }

    @Override
    public RunResult run(RunRequest r) {
      JsonNode saved = r.saved() == null ? null : read.apply(r.saved().deepCopy());
      return new ReferenceSubject().run(new RunRequest(r.id(), r.optimizer(), r.format(), r.order(), r.hyperparameters(),
          r.rates(), r.parameters(), r.gradients(), r.save(), saved));
    }
  }

  private static final Kernel RIGHT = new Kernel(saved -> saved);
  private static final Kernel COUNTS_ANEW = new Kernel(saved -> saved.put("steps", 0));

  private static Failing failing(Subject subject) {
    return Check.run(subject, FEW).get(0).failing();
  }

  @Test
  @DisplayName("is shrunk to one element, two steps and plain numbers, interrupted between them")
  void is_shrunk() {
    Failing failing = failing(COUNTS_ANEW);
    assertNotNull(failing);
    Case c = failing.given();
    assertNull(failing.worst());
    assertEquals(1, c.length());
    assertEquals(2, c.steps());
    assertEquals(1, failing.resumed().after());
    assertEquals(new Hyperparameters(1e-3, 0.9, 0.999, 1e-8, 0, 1), c.hyperparameters());
    assertArrayEquals(new double[] {1e-3, 1e-3}, c.rates());
    assertArrayEquals(new double[] {0}, c.parameters());
    assertTrue(failing.resumed().wrong().startsWith(
        "resumed after step 1 it does not go on with the same bits: step 2, element 0 is "), failing.resumed().wrong());
    assertNull(failing(RIGHT));
  }

  @Test
  @DisplayName("is saved and run again: it fails as before, and passes where the fault is gone")
  void is_replayed() {
    String text = SavedCases.write(List.of(failing(COUNTS_ANEW))).toString();
    List<Failing> read = SavedCases.read(text);
    assertEquals(1, read.get(0).resumed().after());
    CheckResult again = Check.run(COUNTS_ANEW, FEW.replaying(read)).get(0);
    assertEquals(Verdict.DEFECT, again.verdict(), again.sentence());
    assertTrue(again.sentence().contains("resumed"), again.sentence());
    assertTrue(Check.run(RIGHT, FEW.replaying(read)).get(0).verdict().passes());
    for (String after : List.of("0", "2", "-1", "\"x\"")) {
      IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
          () -> SavedCases.read(text.replace("\"interruptedAfter\":1", "\"interruptedAfter\":" + after)));
      assertTrue(e.getMessage().startsWith("case 0 cannot be interrupted after "), e.getMessage());
      assertTrue(e.getMessage().endsWith(" of 2 steps"), e.getMessage());
    }
  }

  @Test
  @DisplayName("is shrunk where saving alone changes the run")
  void saving() {
    Subject changes = new Subject() {
      @Override
      public Capabilities capabilities() {
        return RIGHT.capabilities();
      }

      @Override
      public RunResult run(RunRequest r) {
        RunResult result = RIGHT.run(r);
        if (r.save()) {
          result.parameters()[0][0] += 1;
        }
        return result;
      }
    };
    Failing failing = failing(changes);
    assertEquals(2, failing.given().steps());
    assertTrue(failing.resumed().wrong().startsWith("saving after step 1 changes the run: step 1, element 0 is "),
        failing.resumed().wrong());
    List<Failing> read = SavedCases.read(SavedCases.write(List.of(failing)).toString());
    assertEquals(Verdict.DEFECT, Check.run(changes, FEW.replaying(read)).get(0).verdict());
  }
}
