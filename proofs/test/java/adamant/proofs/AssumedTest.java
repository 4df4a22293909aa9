package adamant.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.proofs.assumed.AssumedFile;
import adamant.proofs.assumed.Assumption.Kind;
import adamant.proofs.assumed.Assumption;
import adamant.proofs.assumed.Collector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a proof takes without showing it stays out of assumed.txt. */
class AssumedTest {

  @TempDir
  Path root;
  private List<Assumption> found;

  @BeforeEach
  void collect() throws IOException {
    Files.createDirectories(root.resolve("src/p"));
    Files.writeString(root.resolve("src/p/A.java"), """
        package p;
        public final class A {
          //@ public invariant true;
          //+KEY@ public invariant x > 0;
          int x = f("{ not code");
          //@ axiom x == x;
          // skipkey: casts
          /*+KEY@ public model_behavior
            @ static strictly_pure model float r(float x);
            @*/
          /*+OPENJML@ public normal_behavior
            @ static pure model public boolean same(double a, double b) { return a == b; }
            @*/
          /*@ public normal_behavior
            @   requires y > 0;
            @*/
          //+OPENJML@ ensures \\result > 0;
          //+OPENJML@ pure helper heap_free skipesc
          static int f(int[] y, final int z) throws E {
            //@ assume false;
            //-RAC@ assert y != null;
            return 1; //@ nowarn Post;
          }
          /*@ ensures_free x > 2; @*/
          void g() {}
        }
        """);
    found = Collector.collect(Sources.below(List.of(root.resolve("src"))));
  }

  private void assertFound(Kind kind, String member, String text) {
    assertTrue(found.stream().anyMatch(a -> a.kind() == kind && a.member().equals(member) && a.text().contains(text)),
        () -> kind + " " + member + " " + text + " is not in\n" + found);
  }

  @Test
  void every_kind_of_assumption_is_found_with_its_member() {
    assertFound(Kind.KEY_ONLY, "p.A", "public invariant x > 0;");
    assertFound(Kind.AXIOM, "p.A", "axiom x == x;");
    assertFound(Kind.SKIPKEY, "p.A.r(float)", "casts");
    assertFound(Kind.BODILESS, "p.A.r(float)", "model float r(float x);");
    assertFound(Kind.MODEL, "p.A.same(double,double)", "return a == b;");
    assertFound(Kind.OPENJML_ONLY, "p.A.f(int[],int)", "ensures \\result > 0;");
    assertFound(Kind.SKIPESC, "p.A.f(int[],int)", "skipesc");
    assertFound(Kind.ASSUME, "p.A.f(int[],int)", "assume false;");
    assertFound(Kind.NOT_RAC, "p.A.f(int[],int)", "assert y != null;");
    assertFound(Kind.NOWARN, "p.A.f(int[],int)", "nowarn Post;");
    assertFound(Kind.FREE, "p.A.g()", "ensures_free x > 2;");
  }

  @Test
  void what_both_provers_show_is_no_assumption() {
    assertEquals(11, found.size(), found::toString);
  }

  @Test
  void a_missing_test_a_stale_line_and_a_test_that_does_not_exist_are_told() throws IOException {
    Path rules = root.resolve("rules.txt");
    Files.writeString(rules, "p/A.java p.A.f* * = src/p/A.java#f\np/A.java p.B* * = src/p/A.java\n"
        + "p/A.java p.A * = src/p/A.java#nosuch\n");
    AssumedFile file = new AssumedFile(root, rules);
    file.render(found);
    assertTrue(file.problems().contains("no test is named that would catch: p/A.java p.A.g() FREE"),
        file.problems()::toString);
    assertTrue(file.problems().contains("a stale line matches no assumption: p/A.java p.B* *"),
        file.problems()::toString);
    assertTrue(file.problems().contains("no such test: src/p/A.java#nosuch"), file.problems()::toString);
  }

  @Test
  void each_assumption_stands_in_the_text_with_its_test() throws IOException {
    Path rules = root.resolve("rules.txt");
    Files.writeString(rules, "* = src/p/A.java#f\n");
    AssumedFile file = new AssumedFile(root, rules);
    String text = file.render(found);
    assertTrue(file.problems().isEmpty());
    found.forEach(a -> assertTrue(text.contains(a.text()) && text.contains(a.member()), a::toString));
    assertTrue(text.contains("caught by src/p/A.java#f"));
  }

  @Test
  void the_committed_list_is_what_the_sources_assume() throws IOException {
    assertEquals(List.of(), new AssumedPart(Layout.above(Path.of(""))).check(false));
  }
}
