package adamant.evidence.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.jml.MemberReader;
import adamant.evidence.mutants.Mutant.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MutationsTest {

  private static Layout layout;
  private static List<Mutant> mutants;

  @BeforeAll
  static void of_the_verified_sources() throws IOException {
    layout = Layout.above(Path.of(""));
    mutants = Mutations.of(Sources.below(List.of(layout.verified())));
  }

  @Test
  void each_has_a_name_of_its_own_and_changes_its_source_so_that_it_can_still_be_read() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Mutant m : mutants) {
      assertTrue(names.add(m.key()), "twice: " + m.key());
      assertFalse(m.source().equals(Files.readString(layout.verified().resolve(m.file()))), m.key());
      assertFalse(MemberReader.members(m.source()).isEmpty(), m.key());
    }
  }

  @Test
  void every_clause_of_the_contracts_is_dropped_once_and_all_kinds_occur() {
    Map<Kind, Long> kinds = mutants.stream().collect(Collectors.groupingBy(Mutant::kind, Collectors.counting()));
    assertEquals(Set.of(Kind.values()), kinds.keySet());
    for (String member : List.of("adamant.optimizer.AdamwRate.step(", "adamant.optimizer.AmsgradMaxV.scaled(",
        "adamant.optimizer.AmsgradMaxVhat.step(", "adamant.reference.Adam.step(", "adamant.kernel.AdamKernel.literal(",
        "adamant.kernel.MomentLoops.largest(", "adamant.kernel.DescentLoops.shrink(", "adamant.rule.Moment.ema(")) {
      List<Mutant> dropped = mutants.stream().filter(m -> m.member().name().startsWith(member)
          && m.kind() == Kind.DROP).toList();
      assertTrue(dropped.stream().map(m -> m.clause().keyword()).distinct().count() >= 3, member + dropped.size());
    }
  }

  @Test
  void what_promises_less_is_for_callers_to_notice() {
    for (Mutant m : mutants) {
      if (!m.inBody() && m.clause().keyword().equals("ensures")) {
        assertEquals(m.kind() == Kind.OLD, m.isForItself(), m.key());
      }
    }
  }
}
