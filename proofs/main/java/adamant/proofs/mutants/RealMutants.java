package adamant.proofs.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fixed few mutants whose conditions over the reals are committed, each with an input on which it differs over the
 * reals: two of each binary64 element function, of different kinds, and one of each loop; beside them their originals.
 */
final class RealMutants {

  private static final int ELEMENT = 2;
  private static final int LOOP = 1;

  private final Population population;
  private final Map<Mutant, String> differences = new LinkedHashMap<>();

  RealMutants(Population population) {
    this.population = population;
    RealDifference real = new RealDifference(population.sources().values());
    int turn = 0;
    for (var of : population.mutants().entrySet()) {
      if (!of.getKey().format().equals("float")) {
        choose(real, of.getValue(), of.getKey().loop() ? LOOP : ELEMENT, turn);
        turn += 3;
      }
    }
  }

  // Another place to begin for each function, so that all kinds of mistakes have their turn.
  private void choose(RealDifference real, List<Mutant> mutants, int count, int turn) {
    List<String> kinds = new ArrayList<>();
    for (int k = 0; k < mutants.size() && kinds.size() < count; k++) {
      Mutant m = mutants.get((turn + k) % mutants.size());
      Optional<String> difference = kinds.contains(m.kind()) ? Optional.empty() : real.of(m);
      if (difference.isPresent()) {
        kinds.add(m.kind());
        differences.put(m, difference.get());
      }
    }
  }

  /** The mutants, each with an input and both results. */
  Map<Mutant, String> differences() {
    return differences;
  }

  /** The generated classes, by path: originals under the number 00, and the mutants. */
  SortedMap<String, String> sources() {
    Map<String, List<Mutant>> byFile = differences.keySet().stream()
        .collect(Collectors.groupingBy(m -> m.target().file(), TreeMap::new, Collectors.toList()));
    SortedMap<String, String> sources = new TreeMap<>();
    byFile.forEach((file, mutants) -> {
      String original = population.sources().get(file);
      String head = original.substring(0, original.indexOf("/**"));
      String type = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
      List<String> members = new ArrayList<>();
      Target before = null;
      for (Mutant m : mutants) {
        if (!m.target().equals(before)) {
          members.add(new Mutant(m.target(), 0, "", "", "", m.target().text()).member());
        }
        members.add(m.member());
        before = m.target();
      }
      String text = head + "public final class " + type + "Mutants {\n\n  private " + type + "Mutants() {}\n\n  "
          + qualified(String.join("\n\n  ", members), type, original) + "\n}\n";
      sources.put(file.replace(".java", "Mutants.java"), text);
    });
    return sources;
  }

  // What the original calls in its own class stands in another one here.
  private static String qualified(String text, String type, String original) {
    String names = Target.of(original).stream().map(Target::name).distinct().collect(Collectors.joining("|"));
    return text.replaceAll("(?<![.\\w])(?<!double )(?<!void )(" + names + ")\\(", type + ".$1(");
  }

  /** Whether a method of the generated classes is an original. */
  static boolean isOriginal(String method) {
    return method.contains("_m00(");
  }
}
