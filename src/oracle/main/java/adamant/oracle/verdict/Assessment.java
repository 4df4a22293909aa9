package adamant.oracle.verdict;

/**
 * How the observations stand to a variant.
 *
 * @param judged how many elements, counted at every step, the variant has a bounded enclosure for
 * @param contradicted how many of them lie outside it
 * @param beyond how many elements are outside the domain, or without a bounded enclosure
 * @param worst the worst element, null where none was judged
 */
public record Assessment(int judged, int contradicted, int beyond, Worst worst) {

  /** Of both, the farther of the worst elements as the worst one. */
  public Assessment and(Assessment other) {
    return new Assessment(judged + other.judged, contradicted + other.contradicted, beyond + other.beyond,
        Worst.farther(worst, other.worst));
  }
}
