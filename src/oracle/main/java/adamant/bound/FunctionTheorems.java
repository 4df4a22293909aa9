package adamant.bound;

import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import adamant.exact.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Gappa is asked about an element function in a format. */
final class FunctionTheorems {

  private static final String VARIANCE = "w";

  private final ElementFunction function;
  private final Format format;
  private final Term tree;
  private final Signs signs;
  private final Proofs proofs;
  private final List<Claim> claims = new ArrayList<>();

  FunctionTheorems(ElementFunction function, Format format, Proofs proofs) {
    this.function = function;
    this.format = format;
    this.proofs = proofs;
    tree = function.tree(format);
    Set<String> signed = new LinkedHashSet<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      if (function.signed(i)) {
        signed.add(function.parameters().get(i));
      }
    }
    signs = new Signs(signed);
  }

  /** Hands every theorem on, each after those that it rests on. */
  void prove() throws IOException {
    if (!roundsWithin(tree)) {
      return;
    }
    if (tree instanceof Operation o && o.operator() == Operator.MAX) {
      // The larger of two errs relatively no more than either.
      relative(Kind.RELATIVE, o.left(), "its error relative to the result", Map.of());
      return;
    }
    if (!signs.cancelsWithin(tree)) {
      relative(Kind.RELATIVE, tree, "its error relative to the result", Map.of());
    } else {
      Term variance = Theorems.cancelsUnderRoot(tree, signs);
      Map<Term, String> cuts = variance == null ? Map.of() : Map.of(variance, VARIANCE);
      if (variance != null) {
        normalised(Kind.VARIANCE, variance, "the error of what is under the root", Map.of());
      }
      if (sameSigns(tree)) {
        relative(Kind.SAME_SIGNS, tree, "its error relative to the result, where no terms have opposite signs", Map.of());
      }
      Term update = update();
      if (update != null && !signs.taking(cuts.keySet()).cancelsWithin(update)) {
        relative(Kind.UPDATE, update, "the error of what is taken from the parameter, relative to it", cuts);
      }
      normalised(Kind.NORMALISED, tree, variance == null ? "its error"
          : "its error, beside that of what is under the root", cuts);
    }
    if (linear(tree)) {
      Theorem theorem = Theorems.underflow(name(Kind.UNDERFLOW.label()), format,
          sentence("its error where every result is subnormal"), tree, signs);
      claims.add(new Claim(function, Kind.UNDERFLOW, theorem, proofs.add(theorem), tree, Set.of(), List.of()));
    }
  }

  /** What was shown of the function itself, not of its parts. */
  List<Claim> claims() {
    return claims;
  }

  private void relative(Kind kind, Term term, String what, Map<Term, String> cuts) throws IOException {
    Theorem theorem = Theorems.relative(name(kind.label()), format, sentence(what), term, cuts);
    claims.add(new Claim(function, kind, theorem, proofs.add(theorem), term, cuts.keySet(), List.of()));
  }

  private void normalised(Kind kind, Term term, String what, Map<Term, String> cuts) throws IOException {
    Signs within = signs.taking(cuts.keySet());
    Map<Term, Long> errors = new LinkedHashMap<>();
    for (Term atom : Theorems.atoms(term, within)) {
      errors.put(atom, !roundsWithin(atom) ? 0 : proofs.add(Theorems.relative(
          name(kind.label() + "-term" + (errors.size() + 1)), format,
          sentence("the error of a term before its last rounding, relative to it"), atom, cuts)));
    }
    Theorem theorem = Theorems.normalised(name(kind.label()), format,
        sentence(what + ", relative to the least power of two that no term exceeds, neither exact nor computed"), term,
        within, errors);
    claims.add(new Claim(function, kind, theorem, proofs.add(theorem), term, cuts.keySet(),
        List.copyOf(errors.keySet())));
  }

  private String name(String part) {
    return function.method() + "." + part + "." + format.label();
  }

  private String sentence(String what) {
    return function.method() + ": " + what;
  }

  // What a step takes from the parameter, where that is rounded; else null.
  private Term update() {
    Operation o = (Operation) tree.unrounded();
    return o.operator() == Operator.SUB && o.left() instanceof Term.Input && roundsWithin(o.right()) ? o.right() : null;
  }

  private static boolean roundsWithin(Term term) {
    return term instanceof Rounded || term instanceof Operation o && o.operands().stream().anyMatch(
        FunctionTheorems::roundsWithin);
  }

  private static boolean sameSigns(Term term) {
    return !(term.unrounded() instanceof Operation o)
        || o.operator() != Operator.SUB && o.operands().stream().allMatch(FunctionTheorems::sameSigns);
  }

  // Sums of products: in all others an error can be divided by something small.
  private static boolean linear(Term term) {
    return !(term.unrounded() instanceof Operation o)
        || o.operator() != Operator.DIV && o.operator() != Operator.SQRT && o.operator() != Operator.MAX
        && o.operands().stream().allMatch(FunctionTheorems::linear);
  }
}
