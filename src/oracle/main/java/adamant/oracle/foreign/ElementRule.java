package adamant.oracle.foreign;

import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A foreign rule by which each element of a tensor goes its own way. */
interface ElementRule extends ForeignRule {

  /** An element at the start of a case. @param i its number */
  <N> Element<N> element(Numbers<N> n, Case given, int i);

  @Override
  default <N> Run<N> begin(Numbers<N> n, Case given) {
    List<Element<N>> elements =
        IntStream.range(0, given.length()).mapToObj(i -> this.<N>element(n, given, i)).toList();
    return (step, before, gradients) -> {
      List<N> after = new ArrayList<>();
      for (int i = 0; i < elements.size(); i++) {
        after.add(elements.get(i).step(step, before.get(i), gradients.get(i)));
      }
      return after;
    };
  }

  /**
   * The steps of an element, in order.
   *
   * @param <N> the numbers that it computes with
   */
  @FunctionalInterface
  interface Element<N> {

    /**
     * The parameter after a step.
     *
     * @param step its number, from 1
     * @param before the parameter before it
     * @param gradient the gradient
     */
    N step(int step, N before, N gradient);
  }
}
