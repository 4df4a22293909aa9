package adamant.bound;

import adamant.bound.Definitions.Grid;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Rounded;
import adamant.bound.Theorem.Measure;
import adamant.exact.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The theorems that bound the rounding error of a tree. */
final class Theorems {

  private Theorems() {}

  /**
   * The error relative to the exact value, of a tree in which nothing cancels. Every operation but a sum is odd or even
   * in each of its operands, and so is rounding to nearest, ties to even: so that inputs are taken to be positive.
   *
   * @param name the theorem's name
   * @param sentence what is bounded
   * @param cuts terms that stand for themselves, as inputs of these names
   */
  static Theorem relative(String name, Format format, String sentence, Term term, Map<Term, String> cuts) {
    return relative(name, format, sentence, List.of(term), cuts);
  }

  /** The same of several trees at once, each relative to its own exact value. */
  static Theorem relative(String name, Format format, String sentence, Collection<Term> terms,
      Map<Term, String> cuts) {
    Definitions d = new Definitions(Grid.FORMAT);
    cuts.forEach((cut, as) -> d.cut(cut, as, as));
    List<String> subjects = new ArrayList<>();
    for (Term term : terms) {
      subjects.add(d.computed(term) + " -/ " + d.exact(term));
    }
    Set<String> within = new LinkedHashSet<>();
    String range = " in [1b" + (format.minExponent() + 2) + ", 1b" + (format.maxExponent() - 1) + "]";
    d.inputs().forEach(input -> within.add(input + range));
    cuts.values().forEach(cut -> within.add(cut + range));
    d.exactValues().forEach(value -> within.add(value + range));
    return new Theorem(name, format, Measure.RELATIVE, sentence, d.lines(), List.copyOf(within), subjects);
  }

  /**
   * The error of a sum whose terms can cancel, relative to the least power of two that no term's magnitude exceeds,
   * neither exact nor computed. Every term is scaled to at most 1 by that power, which changes no bit unless a result is
   * subnormal; so the smallest subnormal is put at u, where it adds no error that a result of magnitude 1 has not. A
   * term that is no input enters before its last rounding, with its relative error until then.
   *
   * @param errors that relative error of each term that is no input, in grains
   */
  static Theorem normalised(String name, Format format, String sentence, Term term, Signs signs,
      Map<Term, Long> errors) {
    Definitions d = new Definitions(Grid.NORMALISED);
    List<String> within = new ArrayList<>();
    int k = 0;
    for (Map.Entry<Term, Long> atom : errors.entrySet()) {
      k++;
      String exact = d.exact(atom.getKey());
      within.add(signs.signed(atom.getKey()) ? "|" + exact + "| <= 1" : exact + " in [0, 1]");
      if (atom.getValue() == 0) {
        d.cut(atom.getKey(), exact, exact);
      } else {
        d.cut(atom.getKey(), "t" + k, exact);
        within.add("|t" + k + "| <= 1");
        within.add("|t" + k + " - " + exact + "| <= " + atom.getValue() + "b"
            + (-format.precision() - Theorem.GRAIN_BITS));
      }
    }
    // The inputs of such terms are bounded by the terms alone.
    d.inputs().clear();
    return absolute(name, format, Measure.NORMALISED, sentence, term, signs, d, within);
  }

  /** The error where every result is subnormal: each operation errs by half the smallest subnormal. */
  static Theorem underflow(String name, Format format, String sentence, Term term, Signs signs) {
    return absolute(name, format, Measure.UNDERFLOW, sentence, term, signs, new Definitions(Grid.SUBNORMAL),
        new ArrayList<>());
  }

  private static Theorem absolute(String name, Format format, Measure measure, String sentence, Term term,
      Signs signs, Definitions d, List<String> within) {
    String subject = d.computed(term) + " - " + d.exact(term);
    d.inputs().forEach(input -> within.add(signs.signed(new Term.Input(input)) ? "|" + input + "| <= 1"
        : input + " in [0, 1]"));
    return new Theorem(name, format, measure, sentence, d.lines(), within, List.of(subject));
  }

  /** The largest rounded parts of a tree in which nothing cancels, in order, before their last rounding. */
  static List<Term> atoms(Term term, Signs signs) {
    Set<Term> atoms = new LinkedHashSet<>();
    collect(term, signs, atoms);
    return List.copyOf(atoms);
  }

  private static void collect(Term term, Signs signs, Set<Term> atoms) {
    if (!signs.cancelsWithin(term)) {
      if (term instanceof Rounded r) {
        atoms.add(r.of());
      }
    } else if (term.unrounded() instanceof Operation o) {
      o.operands().forEach(t -> collect(t, signs, atoms));
    }
  }

  /** A part under a root in which terms can cancel; null where there is none. */
  static Term cancelsUnderRoot(Term term, Signs signs) {
    if (!(term.unrounded() instanceof Operation o)) {
      return null;
    }
    if (o.operator() == Term.Operator.SQRT && signs.cancelsWithin(o.left())) {
      return o.left();
    }
    return o.operands().stream().map(t -> cancelsUnderRoot(t, signs)).filter(t -> t != null).findFirst().orElse(null);
  }
}
