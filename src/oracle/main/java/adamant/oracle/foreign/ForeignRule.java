package adamant.oracle.foreign;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import java.util.List;

/** A rule that is no member of the family, in an evaluation order, over any arithmetic. */
public interface ForeignRule {

  /** Its identifier, with which its name begins. */
  String id();

  /** Its name and its formula, with what departs from the published one: "rprop (…), but …". */
  String name();

  /** Whether it is the published rule, without a fault. */
  default boolean published() {
    return true;
  }

  /** Its evaluation order, as parts of a text. */
  default List<String> order() {
    return List.of("literal");
  }

  /** Whether it differs from the other rules in a format. */
  default boolean differsIn(Format format) {
    return true;
  }

  /** Whether its ranges hold all that those of another rule hold, so that it says nothing where that one explains all. */
  default boolean covers(ForeignRule other) {
    return false;
  }

  /** Whether it uses 1 − β or 1 − βᵗ, which may be formed in several ways. */
  default boolean forms() {
    return false;
  }

  /** Whether what one element does depends on others of its tensor. */
  default boolean joins() {
    return false;
  }

  /**
   * Begins a case from its start, which must be a state of zero.
   *
   * @param n what it computes with
   */
  <N> Run<N> begin(Numbers<N> n, Case given);

  /**
   * The steps of a tensor, in order.
   *
   * @param <N> the numbers that it computes with
   */
  @FunctionalInterface
  interface Run<N> {

    /**
     * The parameters after a step.
     *
     * @param step its number, from 1
     * @param before the parameters before it
     * @param gradients the gradients
     */
    List<N> step(int step, List<N> before, List<N> gradients);
  }
}
