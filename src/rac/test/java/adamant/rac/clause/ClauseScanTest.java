package adamant.rac.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The copy that is compiled with checks")
class ClauseScanTest {

  static final String SOURCE = """
      package adamant.some;
      /** A type. */
      public final class Some {
        private final double hi;
        //+OPENJML@ public invariant hi >= 0;

        /*@ public normal_behavior
          @   requires x != null
          @     && x.length > 0;
          @   ensures \\fresh(\\result) && \\result.length == n;
          @   assignable x[*];
          @ also public exceptional_behavior
          @   requires n < 0;
          @   signals_only IllegalArgumentException;
          @*/
        //+KEY@ ensures \\seq(n) == \\seq(n);
        //+OPENJML@ ensures (\\forall int i; 0 <= i && i < n; \\result[i] == 0);
        double[] of(double[] x, final int n) {
          //@ loop_invariant (\\forall int k; 0 <= k && k < i; x[k] == 0);
          //@ decreases n - i;
          for (int i = 0; i < n; i++) {
            //@ assert x[i] == 0;
          }
          return new double[n];
        }

        //@ public normal_behavior
        //@ ensures \\fresh(this);
        //@ ensures this.hi == hi;
        public /*@ pure @*/ Some(double hi) {
          this.hi = Math.sqrt(hi);
        }
      }
      """;

  @TempDir
  private Path root;

  private List<Clause> clauses() throws IOException {
    Files.writeString(Files.createDirectories(root.resolve("adamant/some")).resolve("Some.java"), SOURCE);
    return ClauseScan.of(Sources.below(List.of(root)));
  }

  @Test
  void every_clause_that_openjml_reads_is_found_with_its_member_line_and_values() throws IOException {
    assertEquals(List.of(
        "5 Some invariant hi >= 0 | , this",
        "8 Some.of(double[],int) requires x != null && x.length > 0 | , this, x, n",
        "10 Some.of(double[],int) ensures \\fresh(\\result) && \\result.length == n | , this, x, n, \\result",
        "11 Some.of(double[],int) assignable x[*] | , this, x, n",
        "13 Some.of(double[],int) requires n < 0 | , this, x, n",
        "14 Some.of(double[],int) signals_only IllegalArgumentException | , this, x, n",
        "17 Some.of(double[],int) ensures (\\forall int i; 0 <= i && i < n; \\result[i] == 0) | , this, x, n, \\result",
        "19 Some.of(double[],int) loop_invariant (\\forall int k; 0 <= k && k < i; x[k] == 0) | , this, x, n",
        "20 Some.of(double[],int) decreases n - i | , this, x, n",
        "22 Some.of(double[],int) assert x[i] == 0 | , this, x, n",
        "28 Some.Some(double) ensures \\fresh(this) | , this, hi",
        "29 Some.Some(double) ensures this.hi == hi | , this, hi"),
        clauses().stream().map(c -> c.line() + " " + c.member() + " " + c.kind().word() + " " + c.text() + " | "
            + c.values()).toList());
  }

  @Test
  void formulas_are_watched_and_what_cannot_be_checked_is_gone_but_no_line_moves() throws IOException {
    List<Clause> clauses = clauses();
    String text = Staging.text(SOURCE, clauses);
    assertEquals(SOURCE.lines().count(), text.lines().count());
    assertTrue(text.contains("ensures adamant.rac.run.Seen.at(2, \\result.length == n, this, x, n, \\result);"), text);
    assertTrue(text.contains("requires adamant.rac.run.Seen.at(4, n < 0, this, x, n);"), text);
    assertTrue(text.contains("signals_only IllegalArgumentException;"), text);
    assertTrue(text.contains("loop_invariant true;"), text);
    assertFalse(text.contains("fresh") || text.contains("assignable") || text.contains("Math.sqrt"), text);
    assertTrue(text.contains("//+KEY@ ensures \\seq(n) == \\seq(n);"), text);
    List<String> lines = text.lines().toList();
    clauses.stream().filter(c -> NotCheckable.of(c) == null)
        .forEach(c -> assertTrue(lines.get(c.line() - 1).contains(c.kind().word()), c.toString()));
  }

  @Test
  void a_negative_floating_literal_is_seen_in_code_and_contract_but_not_in_prose_or_a_difference() {
    for (String bad : new String[] {"x = -1.0;", "f(-0.5)", "return -2.0;", "//@ ensures \\result > -1.5;", "a * -1e5",
        "x == -.5", "y < - 3.25f"}) {
      assertTrue(Staging.hasNegativeLiteral(bad), bad);
    }
    for (String good : new String[] {"x = y - 1.0;", "x = -y;", "f(n - 1)", "/** about -1.0 */", "// is -1.0\n", "n = -1;",
        "1.0e-270"}) {
      assertFalse(Staging.hasNegativeLiteral(good), good);
    }
  }
}
