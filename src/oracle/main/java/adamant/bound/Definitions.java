package adamant.bound;

import adamant.bound.Term.Constant;
import adamant.bound.Term.Input;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Rounded;
import adamant.exact.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names every value of a tree in Gappa's language, twice: as it is computed, and over the reals. */
final class Definitions {

  /** How a rounding is modelled. */
  enum Grid {
    /** The format itself. */
    FORMAT,
    /** The format as it is for numbers up to 1 whose smallest subnormal is u: no coarser one has errors of its own. */
    NORMALISED,
    /**
     * Subnormal numbers alone, at every magnitude. Which power of two they are multiples of makes no difference to sums
     * of products with coefficients, so it is that of binary32.
     */
    SUBNORMAL
  }

  private final Grid grid;
  private final Map<Format, String> roundings = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<Term, String> computedCuts = new LinkedHashMap<>();
  private final Map<Term, String> exactCuts = new LinkedHashMap<>();
  private final Set<String> inputs = new LinkedHashSet<>();
  private final Set<String> exact = new LinkedHashSet<>();

  Definitions(Grid grid) {
    this.grid = grid;
  }

  /** From here on a term stands for itself: one name for what is computed, one for the exact value. */
  void cut(Term term, String computed, String exactly) {
    computedCuts.put(term, computed);
    exactCuts.put(term, exactly);
  }

  /** The name of the value as computed. */
  String computed(Term term) {
    String known = computedCuts.get(term);
    if (known != null) {
      return known;
    }
    if (term instanceof Rounded r) {
      return named("r", rounding(r.format()) + "(" + computed(r.of()) + ")");
    }
    return term instanceof Operation o ? "(" + text(o, o.operands().stream().map(this::computed).toList()) + ")"
        : leaf(term);
  }

  /** The name of the exact value. */
  String exact(Term term) {
    String known = exactCuts.get(term);
    if (known != null) {
      return known;
    }
    if (term instanceof Rounded r) {
      return exact(r.of());
    }
    if (!(term instanceof Operation o)) {
      return leaf(term);
    }
    String name = named("e", text(o, o.operands().stream().map(this::exact).toList()));
    exact.add(name);
    return name;
  }

  private String leaf(Term term) {
    if (term instanceof Constant c) {
      return c.value() == Math.rint(c.value()) ? Long.toString((long) c.value()) : Double.toString(c.value());
    }
    String name = ((Input) term).name();
    inputs.add(name);
    return name;
  }

  private String named(String prefix, String expression) {
    String name = names.get(expression);
    if (name == null) {
      name = prefix + (names.size() + 1);
      names.put(expression, name);
      lines.add(name + " = " + expression);
    }
    return name;
  }

  private static String text(Operation o, List<String> operands) {
    return switch (o.operator()) {
      case SQRT -> "sqrt(" + operands.get(0) + ")";
      case ABS -> "|" + operands.get(0) + "|";
      case NEG -> "-" + operands.get(0);
      case ADD, SUB, MUL, DIV -> operands.get(0) + " " + o.operator().symbol + " " + operands.get(1);
      case MAX -> throw new IllegalArgumentException("Gappa has no maximum");
    };
  }

  private String rounding(Format format) {
    return roundings.computeIfAbsent(format, f -> f == Format.BINARY64 ? "b64" : "b32");
  }

  /** The definitions, the roundings first. */
  List<String> lines() {
    List<String> all = new ArrayList<>();
    roundings.forEach((format, name) -> all.add("@" + name + " = " + switch (grid) {
      case FORMAT -> "float<" + format.precision() + ", " + (format.minExponent() - format.precision() + 1) + ", ne>";
      case NORMALISED -> "float<" + format.precision() + ", " + -format.precision() + ", ne>";
      case SUBNORMAL -> "fixed<" + (Theorem.SUBNORMAL_HALF + 1) + ", ne>";
    }));
    if (grid == Grid.SUBNORMAL) {
      // Inputs are numbers of the format: so a sum of two has no error.
      inputs.forEach(input -> all.add(input + " = " + roundings.values().iterator().next() + "(" + input + "_)"));
    }
    all.addAll(lines);
    return all;
  }

  /** The names of the inputs. */
  Set<String> inputs() {
    return inputs;
  }

  /** The names of the exact values that are no inputs. */
  Set<String> exactValues() {
    return exact;
  }
}
