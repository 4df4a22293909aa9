package adamant.proofs.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fixed few of all mutants that every build proves. */
final class Sample {

  /** Of each element function, and of each loop. */
  private static final int ELEMENT = 2;
  private static final int LOOP = 1;

  private Sample() {}

  /** Spread over each function's mutants, not the same numbers of each. */
  static List<Mutant> of(Population population) {
    List<Mutant> sample = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Target, List<Mutant>> of : population.mutants().entrySet()) {
      List<Mutant> mutants = of.getValue();
      int count = Math.min(mutants.size(), of.getKey().loop() ? LOOP : ELEMENT);
      for (int k = 0; k < count; k++) {
        sample.add(mutants.get((at + k * (mutants.size() / count)) % mutants.size()));
      }
      at += 5;
    }
    return sample;
  }
}
