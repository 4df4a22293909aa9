package adamant.oracle.subject;

import adamant.exact.Format;
import java.util.List;
import java.util.Map;

/**
 * One optimizer that a subject offers.
 *
 * @param optimizer the variant that it declares, or "adam" where it only calls itself Adam
 * @param format the format of its tensors
 * @param orders the evaluation orders that a run can ask for; empty where there is no choice
 * @param fixed hyperparameters that cannot be set (lr, beta1, beta2, eps), with their values
 * @param rateChanges whether the learning rate can change from step to step
 * @param note anything that a reader should know, or empty
 */
public record Capability(String optimizer, Format format, List<String> orders, Map<String, Double> fixed,
    boolean rateChanges, String note) {

  /** An optimizer with nothing fixed, in one order. */
  public static Capability of(String optimizer, Format format) {
    return new Capability(optimizer, format, List.of(), Map.of(), true, "");
  }
}
