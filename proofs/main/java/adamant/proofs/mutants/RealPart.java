package adamant.proofs.mutants;

import adamant.evidence.Layout;
import adamant.evidence.Manifest;
import adamant.evidence.Sources;
import adamant.evidence.StaleException;
import adamant.proofs.conditions.Archive;
import adamant.proofs.conditions.Condition;
import adamant.proofs.conditions.OpenJml;
import adamant.proofs.process.Scratch;
import adamant.proofs.smt.SolverProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Conditions of mutants over the reals, as OpenJML wrote them: Z3 must not prove one, and must prove those of their
 * originals, which stand beside them, within the same steps.
 */
final class RealPart {

  /** Z3's steps for each condition, of an original as of a mutant. */
  static final long STEPS = 3_000_000;

  private static final String MUTANTS = "Mutants.java";
  private static final String INPUTS = "inputs.txt";
  private static final String WHAT_TO_DO = "run './adamant mutants code --update' with OpenJML (environment variable "
      + "OPENJML = path of its executable, or openjml on the PATH) and commit proofs/mutants.";

  private final Path folder;
  private final Population population;
  private final RealMutants mutants;

  RealPart(Layout layout, Population population) {
    this.folder = layout.root().resolve("proofs/mutants");
    this.population = population;
    this.mutants = new RealMutants(population);
  }

  /** What was found: a line for each that is wrong, and one line of counts. */
  record Result(List<String> problems, String summary) {}

  /** Has OpenJML write the conditions anew. */
  void update(OpenJml openjml) throws IOException, InterruptedException {
    try (Scratch scratch = new Scratch("mutants")) {
      Sources sources = stage(scratch.path());
      OpenJml.Run all = openjml.run(sources, name -> name.endsWith(MUTANTS));
      SortedMap<String, Condition> wanted = new TreeMap<>(all.conditions());
      wanted.keySet().removeIf(method -> !method.matches(".*_m\\d+\\(.*"));
      int expected = mutants.differences().size();
      if (wanted.keySet().stream().filter(m -> !RealMutants.isOriginal(m)).count() != expected) {
        throw new IOException("OpenJML did not write a condition for each of " + expected + " mutants:\n"
            + all.complaints());
      }
      openjml.write(folder, new OpenJml.Run(wanted, List.of(), ""), sources, List.of(
          "Conditions of mutants over the reals, one SMT-LIB script a method: none may be unsat but those numbered 00,",
          "which are the originals. Written by './adamant mutants code --update'; do not edit."));
      Files.writeString(folder.resolve(INPUTS), inputs());
    }
  }

  /** Asks Z3, after a check that the conditions are those of the mutants of the sources as they are. */
  Result check() throws IOException {
    return ask(conditions());
  }

  /** Asks Z3. */
  static Result ask(List<Condition> conditions) throws IOException {
    List<String> problems = new ArrayList<>();
    int outOfSteps = 0;
    int open = 0;
    int proved = 0;
    try (SolverProcess z3 = SolverProcess.z3(STEPS, "(set-option :smt.arith.solver 2)")) {
      for (Condition c : conditions) {
        List<String> answers = z3.run(c.script() + "\n(get-info :reason-unknown)\n");
        String answer = answers.isEmpty() ? "nothing" : answers.get(0);
        boolean original = RealMutants.isOriginal(c.method());
        if (original == answer.equals("unsat")) {
          proved += original ? 1 : 0;
          open += original ? 0 : 1;
          outOfSteps += !original && answers.get(1).matches(".*(resource|cancel).*") ? 1 : 0;
        }
        if (original && !answer.equals("unsat")) {
          problems.add(c.method() + ": Z3 answers " + answer + " to an original, which it must prove");
        } else if (!original && !answer.equals("sat") && !answer.equals("unknown")) {
          problems.add(c.method() + ": Z3 answers " + answer + " to a mutant, which it must not prove");
        }
      }
    }
    return new Result(problems, "over the reals: " + open + " mutants that Z3 does not prove, for " + outOfSteps
        + " of which it ran out of steps; " + proved + " originals beside them, which it proves");
  }

  /** The committed conditions, checked to belong to these sources and mutants. */
  List<Condition> conditions() throws IOException {
    try (Scratch scratch = new Scratch("mutants")) {
      Manifest manifest = Manifest.read(folder);
      manifest.requireSources(stage(scratch.path()).hashes());
      if (!Files.exists(folder.resolve(INPUTS)) || !Files.readString(folder.resolve(INPUTS)).equals(inputs())) {
        throw new StaleException("conditions are stale: " + INPUTS + " is not what differs; "
            + StaleException.WHAT_TO_DO);
      }
      return Archive.read(folder, manifest);
    } catch (StaleException e) {
      throw new StaleException("mutants' " + e.getMessage().replace(StaleException.WHAT_TO_DO, WHAT_TO_DO));
    }
  }

  // The generated classes, and the sources that they need: those of the other format are not among them.
  private Sources stage(Path to) throws IOException {
    SortedMap<String, String> all = new TreeMap<>(population.sources());
    all.keySet().removeIf(name -> name.endsWith("32.java"));
    all.putAll(mutants.sources());
    for (var source : all.entrySet()) {
      Path file = to.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    return Sources.below(List.of(to));
  }

  private String inputs() {
    StringBuilder text = new StringBuilder("# Each mutant, an input that meets its precondition, and both results over "
        + "the reals, to 20 digits.\n# Written by './adamant mutants code --update'; do not edit.\n");
    mutants.differences().forEach((m, d) -> text.append(m).append("\n    ").append(d).append('\n'));
    return text.toString();
  }
}
