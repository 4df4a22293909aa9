package adamant.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A tag")
class TagsTest {

  private static final String CONTRACT = "/*@ public normal_behavior ensures true; @*/";

  @TempDir
  private Path root;
  private Tree tree;

  @BeforeEach
  void a_law() throws IOException {
    tree = new Tree(root).stating(Tree.SPEC, "SGD-ODD");
  }

  private List<Kind> kinds() throws IOException {
    return tree.kinds("SGD-ODD", "sgd");
  }

  @Test
  @DisplayName("that is missing leaves its law without evidence, which is told with page and line")
  void none() throws IOException {
    assertEquals(List.of("spec/optimizers/sgd.md:1: SGD-ODD has no evidence for sgd: no proof, test or file has its "
        + "tag"), tree.read().problems());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("that names no law is told with its file")
  @CsvSource(delimiter = '|', value = {
      "SGD-NONE        | the tag SGD-NONE at SgdLaws.holds names no law of spec/",
      "SGD-ODD and so  | the tag 'SGD-ODD and so' at SgdLaws.holds names no law of spec/",
      "SGD-ODD(adamw)  | the tag SGD-ODD(adamw) at SgdLaws.holds: no page of adamw states that law",
  })
  void without_law(String tag, String told) throws IOException {
    tree.property("SGD-ODD, " + tag);
    assertEquals(List.of(Tree.PROPERTIES + ": " + told), tree.read().problems());
  }

  @Test
  @DisplayName("on a verified member counts for OpenJML where it has a condition, for KeY where it has a contract")
  void on_a_verified_member() throws IOException {
    tree.member(Tree.VERIFIED, "law: SGD-ODD", CONTRACT);
    assertEquals(List.of(Kind.KEY), kinds());
    tree.conditions("p.Sgd.f(double)");
    assertEquals(List.of(Kind.OPENJML, Kind.KEY), kinds());
    tree.member(Tree.VERIFIED, "law: SGD-ODD", CONTRACT.replace("/*@", "/*+OPENJML@"));
    assertEquals(List.of(Kind.OPENJML), kinds());
    tree.member(Tree.VERIFIED, "law: SGD-ODD", CONTRACT.replace("/*@", "/*-KEY@"));
    assertEquals(List.of(Kind.OPENJML), kinds());
    tree.member(Tree.VERIFIED, "law: SGD-ODD\n  // skipkey: it cannot", CONTRACT.replace("/*@", "/*+KEY@"));
    assertEquals(List.of(Kind.OPENJML), kinds());
  }

  @Test
  @DisplayName("counts for one prover alone where it names one")
  void by_one_prover() throws IOException {
    tree.conditions("p.Sgd.f(double)").member(Tree.VERIFIED, "law: SGD-ODD by OpenJML", CONTRACT);
    assertEquals(List.of(Kind.OPENJML), kinds());
    tree.member(Tree.VERIFIED, "law: SGD-ODD by KeY", CONTRACT);
    assertEquals(List.of(Kind.KEY), kinds());
    assertEquals("SGD-ODD", ProverEvidence.of(new Layout(root)).laws(Kind.KEY, "p.Sgd.f(double)"));
    assertEquals("", ProverEvidence.of(new Layout(root)).laws(Kind.OPENJML, "p.Sgd.f(double)"));
  }

  @Test
  @DisplayName("on a lemma counts for OpenJML over the reals, for cvc5 in IEEE, and for no other")
  void on_a_lemma() throws IOException {
    tree.member(Tree.REALS, "law: SGD-ODD", CONTRACT).conditions("p.Reals.f(double)");
    assertEquals(List.of(Kind.OPENJML), kinds());
    tree.member(Tree.IEEE, "law: SGD-ODD", CONTRACT);
    assertEquals(List.of(Kind.OPENJML, Kind.CVC5), kinds());
  }

  @Test
  @DisplayName("on a member that no prover, or not the one it names, proves is told")
  void on_a_member_that_is_not_proved() throws IOException {
    tree.member(Tree.REALS, "law: SGD-ODD", CONTRACT).member(Tree.VERIFIED, "law: SGD-ODD by OpenJML", CONTRACT);
    assertEquals(List.of(
        "spec/optimizers/sgd.md:1: SGD-ODD has no evidence for sgd: no proof, test or file has its tag",
        Tree.VERIFIED + ": the tag SGD-ODD stands at p.Sgd.f(double), which OpenJML does not prove",
        Tree.REALS + ": the tag SGD-ODD stands at p.Reals.f(double), which no prover proves"), tree.read().problems());
  }

  @Test
  @DisplayName("in a script of Gappa or a file of vectors counts for that kind")
  void in_other_files() throws IOException {
    tree.with("proofs/gappa/sgd/odd.g", "# law: SGD-ODD", "{ x in [0,1] }");
    tree.with("spec/vectors/sgd.json", "{\"laws\": [\"SGD-ODD\", \"SGD-NONE\"], \"cases\": []}");
    assertEquals(List.of(Kind.GAPPA, Kind.VECTORS), kinds());
    assertEquals(List.of("spec/vectors/sgd.json: the tag SGD-NONE at spec/vectors/sgd.json names no law of spec/"),
        tree.read().problems());
  }

  @Test
  @DisplayName("need not be in a file of vectors: one with an empty list is evidence of nothing")
  void none_in_vectors() throws IOException {
    tree.with("spec/vectors/sgd.json", "{\"laws\": [], \"cases\": []}");
    assertEquals(List.of(), kinds());
    assertEquals(List.of("spec/optimizers/sgd.md:1: SGD-ODD has no evidence for sgd: no proof, test or file has its tag"),
        tree.read().problems());
  }
}
