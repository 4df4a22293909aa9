package adamant.bound;

import adamant.bound.Term.Constant;
import adamant.bound.Term.Input;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Trees in which every sum is taken by one of its terms: products, quotients and roots alone.
 *
 * <p>What is computed for a sum a + b is a·(1+x) + b·(1+y), where x holds the roundings between a and the result, and y
 * those between b and the result; so it errs by at most |a·x| + |b·y|, whatever the signs. In place of the sum stands
 * a·σ, and then b·σ, where σ is any number, so that the sum's own rounding is kept. Under a root, or below a fraction,
 * the terms must be positive: what covers x and y covers the sum there. Over the reals such a tree is known by its
 * exponents, and two orders of one formula have the same ones.
 */
final class Product {

  /** The input that stands for any factor whose exponent does not count. */
  static final String SHARE = "s";

  private Product() {}

  /** Every way to take each sum by one of its terms, and each maximum by one of its values; signs are left out. */
  static List<Term> paths(Term term) {
    if (term instanceof Rounded r) {
      return paths(r.of()).stream().map(t -> (Term) new Rounded(r.format(), t)).toList();
    }
    if (!(term instanceof Operation o)) {
      return List.of(term);
    }
    List<Term> all = new ArrayList<>();
    if (o.operator() == Operator.ADD || o.operator() == Operator.SUB) {
      for (Term side : o.operands()) {
        for (Term path : paths(side)) {
          all.add(new Operation(Operator.MUL, List.of(path, new Input(SHARE))));
        }
      }
      return all;
    }
    if (o.operator() == Operator.MAX) {
      o.operands().forEach(side -> all.addAll(paths(side)));
      return all;
    }
    if (o.operator() == Operator.ABS || o.operator() == Operator.NEG) {
      return paths(o.left());
    }
    if (o.operands().size() == 1) {
      return paths(o.left()).stream().map(t -> (Term) new Operation(o.operator(), List.of(t))).toList();
    }
    for (Term left : paths(o.left())) {
      for (Term right : paths(o.right())) {
        all.add(new Operation(o.operator(), List.of(left, right)));
      }
    }
    return all;
  }

  /** The exponent of each input, in quarters; shares of sums, and numbers, are left out. */
  static SortedMap<String, Integer> exponents(Term path) {
    SortedMap<String, Integer> exponents = new TreeMap<>();
    collect(path, 4, exponents);
    exponents.values().removeIf(e -> e == 0);
    return exponents;
  }

  private static void collect(Term term, int power, SortedMap<String, Integer> exponents) {
    if (term instanceof Input i) {
      if (!i.name().equals(SHARE)) {
        exponents.merge(i.name(), power, Integer::sum);
      }
    } else if (term instanceof Rounded r) {
      collect(r.of(), power, exponents);
    } else if (term instanceof Operation o) {
      collect(o.left(), o.operator() == Operator.SQRT ? half(power) : power, exponents);
      if (o.operands().size() == 2) {
        collect(o.right(), o.operator() == Operator.DIV ? -power : power, exponents);
      }
    } else if (!(term instanceof Constant)) {
      throw new IllegalArgumentException("no product: " + term);
    }
  }

  /** How often a path is rounded, a rounding under a root counting half, in quarters. */
  static int roundings(Term path) {
    return roundings(path, 4);
  }

  private static int roundings(Term term, int weight) {
    if (term instanceof Rounded r) {
      return weight + roundings(r.of(), weight);
    }
    if (!(term instanceof Operation o)) {
      return 0;
    }
    int within = o.operator() == Operator.SQRT ? half(weight) : weight;
    return o.operands().stream().mapToInt(t -> roundings(t, within)).sum();
  }

  private static int half(int power) {
    if (power % 2 != 0) {
      throw new IllegalArgumentException("a root under two roots");
    }
    return power / 2;
  }
}
