package adamant.oracle;

import adamant.exact.Format;
import java.util.List;
import java.util.Objects;

/**
 * What to check.
 *
 * @param optimizer the variant to judge by; null: every optimizer, by what it declares
 * @param format the format; null: every one that the subject offers
 * @param order the evaluation order to ask for; null: every one that the subject offers
 * @param seed the seed of the cases
 * @param cases how many cases
 * @param elements of how many elements one more case is, of {@value CheckOptions#LARGE_STEPS} steps; 0 for none
 * @param replayed the cases to run, of the optimizers that they name; null for generated ones
 */
public record CheckOptions(String optimizer, Format format, String order, long seed, int cases,
    int elements, List<Failing> replayed) {

  /** The steps of the large case. */
  public static final int LARGE_STEPS = 10;

  private static final CheckOptions DEFAULTS = new CheckOptions(null, null, null, 1, 32, 0, null);

  /** Everything offered, as declared; seed 1, 32 cases. */
  public static CheckOptions defaults() {
    return DEFAULTS;
  }

  /** With a declared variant. */
  public CheckOptions withOptimizer(String id) {
    return new CheckOptions(id, format, order, seed, cases, elements, replayed);
  }

  /** With one format. */
  public CheckOptions withFormat(Format one) {
    return new CheckOptions(optimizer, one, order, seed, cases, elements, replayed);
  }

  /** With one evaluation order. */
  public CheckOptions withOrder(String one) {
    return new CheckOptions(optimizer, format, one, seed, cases, elements, replayed);
  }

  /** With another seed. */
  public CheckOptions withSeed(long other) {
    return new CheckOptions(optimizer, format, order, other, cases, elements, replayed);
  }

  /** With another number of cases, at least 1. */
  public CheckOptions withCases(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one case, not " + count);
    }
    return new CheckOptions(optimizer, format, order, seed, count, elements, replayed);
  }

  /** With one more case, of one tensor with so many elements, at least 1. */
  public CheckOptions withElements(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one element, not " + count);
    }
    return new CheckOptions(optimizer, format, order, seed, cases, count, replayed);
  }

  /** With these cases alone. */
  public CheckOptions replaying(List<Failing> these) {
    return new CheckOptions(optimizer, format, order, seed, these.size(), elements, List.copyOf(these));
  }

  /** The cases to be run again of one optimizer; null where they are to be generated. */
  List<Failing> replayed(String name, Format in, String asked) {
    return replayed == null ? null : replayed.stream().filter(one -> one.optimizer().equals(name)
        && one.format() == in && Objects.equals(one.order(), asked)).toList();
  }
}
