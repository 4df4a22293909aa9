package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import adamant.evidence.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a copy of some element functions, with faults in their contracts. */
class CodeCommandTest {

  @TempDir
  Path root;
  private String output;

  @BeforeEach
  void copyOfTheElementFunctions() throws IOException {
    assumeFalse(Boolean.getBoolean("proofs.skip"), "proofs are skipped: -Dproofs.skip was given");
    Layout copy = new Layout(root);
    for (String name : List.of("Moment", "Root", "Value")) {
      copy(Mutants.LAYOUT.verified().resolve("adamant/rule/" + name + ".java"),
          copy.verified().resolve("adamant/rule/" + name + ".java"));
    }
    copy(Mutants.LAYOUT.meanings(), copy.meanings());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private void contractOfSquare(String contract) throws IOException {
    Path file = new Layout(root).verified().resolve("adamant/rule/Moment.java");
    String text = Files.readString(file);
    String real = "//+KEY@ ensures \\seq(\\result) == \\seq(g * g);";
    assertTrue(text.contains(real), text);
    Files.writeString(file, text.replace(real, contract));
  }

  private int run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String[] all = new String[arguments.length + 4];
    System.arraycopy(new String[] {"--root", root.toString(), "--workers", "1"}, 0, all, 0, 4);
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    int code = CodeCommand.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), all);
    output = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void a_contract_that_says_too_little_raises_the_alarm() throws IOException {
    contractOfSquare("//+KEY@ ensures true;");
    assertEquals(1, run("--only", "Moment.square 0"), () -> output);
    assertTrue(output.contains("ALARM: KeY closes it, and it differs"), output);
    assertTrue(output.contains("0 refuted"), output);
  }

  @Test
  void behind_a_precondition_that_nothing_meets_nothing_is_refuted() throws IOException {
    contractOfSquare("//+KEY@ requires false;\n  //+KEY@ ensures \\seq(\\result) == \\seq(g * g);");
    assertEquals(1, run("--only", "Moment.square 03"), () -> output);
    assertTrue(output.contains("its original does not close within the limit (VACUOUS)"), output);
  }

  @Test
  void an_equivalent_mutant_is_not_counted_as_refuted_and_outcomes_are_found_again() throws IOException {
    assertEquals(0, run("--only", "Moment.sum 04", "--list"), () -> output);
    assertTrue(output.contains("operands exchanged: a + x → (x + a)"), output);
    assertTrue(output.contains("1 mutants: 0 refuted, 1 equivalent"), output);
    Path kept = root.resolve("target/mutants-code.txt");
    assertEquals(2, Files.readAllLines(kept).size());
    // Another word in their place shows that they are read, and for which sources.
    Files.writeString(kept, Files.readString(kept).replace("OPEN", "ERROR"));
    assertEquals(1, run("--only", "Moment.sum 04"), () -> output);
    assertTrue(output.contains("KeY failed: ERROR"), output);
    contractOfSquare("//+KEY@ ensures \\seq(\\result) == \\seq(g * g) && true;");
    assertEquals(0, run("--only", "Moment.sum 04"), () -> output);
  }

  @Test
  void a_filter_that_matches_nothing_and_half_a_report_are_bad_usage() {
    assertEquals(2, run("--only", "nosuch"));
    assertEquals(2, run("--only", "Moment.square", "--write"));
  }
}
