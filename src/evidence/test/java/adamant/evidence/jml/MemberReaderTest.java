package adamant.evidence.jml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.jml.Clause.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberReaderTest {

  private static final String SOURCE = """
      package p;
      final class C {
        //+KEY@ public invariant x - x == 0.0;
        private final double x;

        /*@ public normal_behavior
          @   requires 0 <= a && a < b;
          @   ensures \\result == (\\forall int i; 0 <= i && i < a; i
          @     >= 0);
          @*/
        //+OPENJML@ requires b > 0 || a > 0;
        /*@ also exceptional_behavior
          @   requires a < 0;
          @   signals_only IllegalArgumentException;
          @*/
        static boolean f(int a, /*@ nullable @*/ Object b) {
          D.g(a, b);
          D.h();
        }

        /*+OPENJML@ public normal_behavior
          @   requires true;
          @ static pure helper model public double twice(double a) { return a + a; }
          @*/
      }
      """;

  private final List<Member> members = MemberReader.members(SOURCE);

  private Member named(String name) {
    return members.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void each_prover_has_its_own_clauses_case_by_case() {
    Member f = named("p.C.f(int,Object)");
    assertEquals(List.of("a", "b"), f.parameters());
    assertEquals(Set.of("b"), f.nullable());
    assertEquals(List.of(false, true), f.cases().get(Reader.KEY).stream().map(Case::exceptional).toList());
    assertEquals(1, f.cases().get(Reader.KEY).get(0).all("requires").size());
    assertEquals(2, f.cases().get(Reader.OPENJML).get(0).all("requires").size());
    assertEquals(List.of("0 <= a", "a < b"), f.cases().get(Reader.KEY).get(0).all("requires").get(0).conjuncts());
    assertEquals(List.of("b > 0 || a > 0"), f.cases().get(Reader.OPENJML).get(0).all("requires").get(1).conjuncts());
    assertEquals(List.of("D.g(a, b)", "D.h()"), f.statements());
  }

  @Test
  void a_clause_stands_where_it_says() {
    for (Member member : members) {
      member.cases().values().stream().flatMap(List::stream).flatMap(c -> c.clauses().stream()).forEach(clause -> {
        String text = SOURCE.substring(clause.from(), clause.to());
        assertTrue(text.startsWith(clause.keyword() + " ") && text.endsWith(";"), text);
      });
    }
  }

  @Test
  void invariants_are_the_types_and_model_methods_have_what_they_return() {
    assertEquals("x - x == 0.0", named("p.C").cases().get(Reader.KEY).get(0).all("invariant").get(0).text());
    assertEquals("a + a", named("p.C.twice(double)").modelBody().get(Reader.OPENJML));
    assertTrue(named("p.C.twice(double)").is(Reader.OPENJML, "helper"));
  }

  @Test
  void what_is_outside_of_the_subset_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> ExpressionReader.read("\\sum int i; true; i"));
    assertThrows(IllegalArgumentException.class, () -> ExpressionReader.read("a # b"));
    assertThrows(IllegalArgumentException.class, () -> MemberReader.members(
        "package p; class C { //@ requires a\n void f() {} }"));
  }

  @Test
  void all_clauses_of_the_verified_sources_and_lemmas_are_read() throws IOException {
    Layout layout = Layout.above(Path.of(""));
    int read = 0;
    for (Path file : Sources.below(List.of(layout.verified(), layout.reals(), layout.ieee())).files().values()) {
      for (Member member : MemberReader.members(Files.readString(file))) {
        for (List<Case> cases : member.cases().values()) {
          for (Case c : cases) {
            for (Clause clause : c.clauses()) {
              if (Set.of("requires", "ensures", "invariant").contains(clause.keyword())) {
                clause.conjuncts().forEach(ExpressionReader::read);
                read++;
              }
            }
          }
        }
      }
    }
    assertTrue(read > 2000, "read " + read);
  }
}
