package adamant.proofs.mutants;

import com.sun.source.tree.MethodTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the mutants of a target: first those with one mistake, each kind in turn; where they are too few, those with
 * two.
 */
final class MutantMaker {

  /** How many of an element function, of a loop, and at least of each. */
  static final int ELEMENT = 24;
  static final int LOOP = 24;
  static final int LEAST = 24;

  private static final String PREFIX = "class Parsed {";

  private final Target target;
  private final Set<String> seen = new HashSet<>();
  private final List<Mutant> mutants = new ArrayList<>();

  private MutantMaker(Target target) {
    this.target = target;
  }

  /** The mutants of a target, no two of the same code. */
  static List<Mutant> of(Target target) {
    MutantMaker maker = new MutantMaker(target);
    int most = target.loop() ? LOOP : ELEMENT;
    maker.seen.add(canonical(target.text()));
    maker.add(maker.mistakes(target.text(), ""), most);
    for (int k = 0; k < maker.mutants.size() && maker.mutants.size() < LEAST; k++) {
      Mutant first = maker.mutants.get(k);
      maker.add(maker.mistakes(first.text(), first.kind() + ", "), Math.min(LEAST, maker.mutants.size() + 3));
    }
    return maker.mutants;
  }

  private record Mistake(String kind, String before, String after, String text) {}

  // Each kind in turn, so that a limit leaves some of every kind.
  private List<Mistake> mistakes(String text, String earlier) {
    Parsed parsed = Parsed.method(text);
    MethodTree method = parsed.methods().get(0);
    List<Mutation> mutations = new ArrayList<>();
    if (target.loop()) {
      mutations.addAll(LoopMutations.of(parsed, target, method));
    }
    mutations.addAll(ExpressionMutations.of(parsed, target, method));
    Map<String, Deque<Mutation>> kinds = new LinkedHashMap<>();
    mutations.forEach(m -> kinds.computeIfAbsent(m.kind(), kind -> new ArrayDeque<>()).add(m));
    List<Mistake> mistakes = new ArrayList<>();
    while (mistakes.size() < mutations.size()) {
      for (Deque<Mutation> kind : kinds.values()) {
        Mutation m = kind.poll();
        if (m != null) {
          String changed = m.apply(parsed.text());
          mistakes.add(new Mistake(earlier + m.kind(), line(parsed.text().substring(m.start(), m.end())),
              line(m.text()), changed.substring(PREFIX.length(), changed.length() - 1)));
        }
      }
    }
    return mistakes;
  }

  private void add(List<Mistake> mistakes, int most) {
    for (Mistake m : mistakes) {
      if (mutants.size() >= most) {
        return;
      }
      if (seen.add(canonical(m.text))) {
        mutants.add(new Mutant(target, mutants.size() + 1, m.kind, m.before, m.after, m.text));
      }
    }
  }

  private static String canonical(String text) {
    return Canonical.of(Parsed.method(text).methods().get(0));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
