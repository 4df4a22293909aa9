package adamant.cli.vacuity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.mutants.Mutant;
import adamant.evidence.mutants.Mutant.Kind;
import adamant.evidence.mutants.Mutations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class ContractCallsTest {

  @Test
  void calls_contradict_what_promises_more_and_nothing_that_promises_less() throws IOException {
    Layout layout = Layout.above(Path.of(""));
    Map<String, String> calls = ContractCalls.against(layout);
    int old = 0;
    int narrow = 0;
    for (Mutant m : Mutations.of(Sources.below(List.of(layout.verified())))) {
      boolean contradicted = calls.containsKey(m.key());
      old += m.kind() == Kind.OLD && contradicted ? 1 : 0;
      narrow += m.kind() == Kind.NARROW && contradicted ? 1 : 0;
      boolean promisesMore = m.kind() == Kind.OLD || m.kind() == Kind.NARROW || m.clause().keyword().equals("requires");
      assertTrue(promisesMore || !contradicted, m.key() + ": " + calls.get(m.key()));
    }
    assertTrue(old > 20 && narrow > 30, old + " and " + narrow);
    assertEquals("the loop changes element 0 of an array", calls.get("adamant.kernel.DescentLoops.shrink(double[],int,int,"
        + "double) | loop's assignable theta[from..to-1] | frame narrowed | \\nothing").replaceAll("element \\d", "element 0"));
  }
}
