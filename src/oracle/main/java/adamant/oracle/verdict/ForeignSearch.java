package adamant.oracle.verdict;

import adamant.exact.Arithmetic;
import adamant.exact.Format;
import adamant.exact.Range;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.foreign.ForeignRule;
import adamant.oracle.foreign.ForeignRules;
import adamant.oracle.foreign.Numbers;
import adamant.oracle.variant.Formation;
import adamant.oracle.variant.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches the rules that are no members of the family for what explains every element. */
final class ForeignSearch {

  /**
   * What explains every element.
   *
   * @param names the names of the rules; one where an order has every bit
   * @param published whether the first of them is the published rule
   * @param order the order that has every bit, or null
   */
  record Found(List<String> names, boolean published, String order) {}

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Domain domain;

  /**
   * A search.
   *
   * @param domain where a verdict is owed
   */
  ForeignSearch(Format format, Underflow underflow, Domain domain, List<Observation> observations) {
    this.format = format;
    this.underflow = underflow;
    this.domain = domain;
    this.observations = observations;
  }

  /**
   * Those that explain every element, in every case from its start.
   *
   * @param judged how many elements the declared variant was judged by, at least one; a rule without bounds for half of
   *     them must have the subject's bits
   * @return null where none does, or where a case starts from a saved state, which says nothing of a foreign rule's
   */
  Found found(int judged) {
    if (observations.stream().anyMatch(o -> o.given().start() != null)) {
      return null;
    }
    Numbers<Range> ranges = Numbers.ranges(format, underflow);
    Set<String> names = new LinkedHashSet<>();
    List<ForeignRule> bounded = new ArrayList<>();
    for (ForeignRule rule : ForeignRules.all(format)) {
      int support = support(rule, ranges);
      String order = support < 0 ? null : order(rule);
      if (order != null) {
        return new Found(List.of(rule.name()), rule.published(), order);
      }
      if (2 * support >= judged && bounded.stream().noneMatch(rule::covers) && names.add(rule.name())) {
        bounded.add(rule);
      }
    }
    return names.isEmpty() ? null : new Found(List.copyOf(names), bounded.get(0).published(), null);
  }

  // How many elements a rule has bounds for, which all hold; −1 where one does not.
  private int support(ForeignRule rule, Numbers<Range> n) {
    int support = 0;
    for (Observation o : observations) {
      if (rule.joins() && o.places() != null) {
        return -1; // of lists of tensors the elements are there, but not what stood between them
      }
      int[] ends = domain.leaves(o.given());
      ForeignRule.Run<Range> run = rule.begin(n, o.given());
      for (int t = 0; t < o.given().steps(); t++) {
        List<Range> reached = step(run, n, o, t);
        for (int i = 0; i < ends.length; i++) {
          if (t < ends[i] && !reached.get(i).contains(o.after()[t][i])) {
            return -1;
          }
          support += t < ends[i] && reached.get(i).bounded() ? 1 : 0;
        }
      }
    }
    return support;
  }

  private static <N> List<N> step(ForeignRule.Run<N> run, Numbers<N> n, Observation o, int t) {
    Case c = o.given();
    return run.step(t + 1, IntStream.range(0, c.length()).mapToObj(i -> n.given(o.before(t, i))).toList(),
        IntStream.range(0, c.length()).mapToObj(i -> n.given(c.gradients()[t][i])).toList());
  }

  private String order(ForeignRule rule) {
    for (Style style : Style.of(format)) {
      for (Formation formation : rule.forms() ? Formation.of(format) : List.of(Formation.ROUNDED_ONCE)) {
        if (matches(rule, numbers(style, formation, style.arithmetic(format, underflow)))) {
          return Stream.concat(rule.order().stream(), Stream.of(formation.text(), style.text()))
              .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        }
      }
    }
    return null;
  }

  private <N extends Number> Numbers<N> numbers(Style style, Formation formation, Arithmetic<N> arithmetic) {
    return Numbers.machine(arithmetic, formation, format, style.scalars(format));
  }

  private <N extends Number> boolean matches(ForeignRule rule, Numbers<N> n) {
    for (Observation o : observations) {
      int[] ends = domain.leaves(o.given());
      ForeignRule.Run<N> run = rule.begin(n, o.given());
      for (int t = 0; t < o.given().steps(); t++) {
        List<N> reached = step(run, n, o, t);
        for (int i = 0; i < ends.length; i++) {
          if (t < ends[i] && !format.same(reached.get(i).doubleValue(), o.after()[t][i])) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
