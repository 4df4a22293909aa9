package adamant.vector;

import adamant.exact.Format;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The test vectors of one optimizer in one format: a file of spec/vectors, which spec/vectors/README.md describes. All
 * tensors have one dimension; values of every format are held in doubles, which hold them exactly.
 *
 * @param optimizer the identifier, as in spec/optimizers
 * @param format the format of all tensors
 * @param rule the formula, as a line of mathematics
 * @param uses which of the hyperparameters beta1, beta2, eps, weight_decay and schedule the formula has
 * @param slots what the optimizer keeps besides the parameters: for first, second and third, where it keeps them, what
 *     they hold
 * @param laws the laws that the vectors are evidence of, as spec/evidence.md has them
 * @param flags every flag that a case has, with its explanation, in the order of their names
 * @param groups the cases, together where they share hyperparameters
 */
public record VectorFile(String optimizer, Format format, String rule, List<String> uses, Map<String, String> slots,
    List<String> laws, Map<String, Explanation> flags, List<VectorGroup> groups) {

  /**
   * What a flag says of a case.
   *
   * @param about what such a case has
   * @param why why such cases exist: which mistakes they show
   * @param see public reports of such mistakes (project and number), and clauses of spec/ (path and law)
   */
  public record Explanation(String about, String why, List<String> see) {}

  /** The name of the file. */
  public String name() {
    return name(optimizer, format);
  }

  /** The name of the file of an optimizer in a format. */
  public static String name(String optimizer, Format format) {
    return optimizer + "." + format.label() + ".json";
  }

  /** All cases, in order. */
  public Stream<VectorCase> cases() {
    return groups.stream().flatMap(group -> group.cases().stream());
  }
}
