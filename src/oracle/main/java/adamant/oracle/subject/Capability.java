package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Formats;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One optimizer that a subject offers.
 *
 * @param optimizer what the subject calls it; no two of a subject's optimizers in one format have the same name
 * @param declared the variant that it is said to be, "adam" where it only calls itself Adam
 * @param formats the formats of its tensors, and what it computes in
 * @param orders the evaluation orders that a run can ask for; empty where there is no choice
 * @param fixed hyperparameters that cannot be set, with their values
 * @param rateChanges whether the learning rate can change from step to step
 * @param note anything that a reader should know, or empty
 * @param abilities what it can be asked; one mode at least
 * @param underflow what its arithmetic makes of subnormal numbers
 */
public record Capability(String optimizer, String declared, Formats formats, List<String> orders,
    Map<String, Double> fixed, boolean rateChanges, String note, Set<Ability> abilities,
    Underflow underflow) {

  /** The names of the hyperparameters, as in questions and in {@link #fixed}. */
  public static final List<String> HYPERPARAMETERS = List.of("lr", "beta1", "beta2", "eps", "weight_decay", "schedule");

  private static final Set<Ability> LEAST = Set.of(Ability.RUN);

  /** An optimizer that runs trajectories, and no more. */
  public Capability(String optimizer, String declared, Format format, List<String> orders, Map<String, Double> fixed,
      boolean rateChanges, String note) {
    this(optimizer, declared, Formats.of(format), orders, fixed, rateChanges, note, LEAST, Underflow.GRADUAL);
  }

  /** An optimizer that is called by the identifier of what it is said to be. */
  public Capability(String declared, Format format, List<String> orders, Map<String, Double> fixed,
      boolean rateChanges, String note) {
    this(declared, declared, format, orders, fixed, rateChanges, note);
  }

  /** The same with other abilities. */
  public Capability with(Set<Ability> others) {
    return new Capability(optimizer, declared, formats, orders, fixed, rateChanges, note, Set.copyOf(others),
        underflow);
  }

  /** The same where something else becomes of subnormal numbers. */
  public Capability with(Underflow other) {
    return new Capability(optimizer, declared, formats, orders, fixed, rateChanges, note, abilities, other);
  }

  /** The same with other formats. */
  public Capability with(Formats others) {
    return new Capability(optimizer, declared, others, orders, fixed, rateChanges, note, abilities, underflow);
  }

  /** The format that it is named by. */
  public Format format() {
    return formats.tensors();
  }

  /** Whether it can be asked something. */
  public boolean can(Ability ability) {
    return abilities.contains(ability);
  }

  /** An optimizer with nothing fixed, in one order. */
  public static Capability of(String declared, Format format) {
    return new Capability(declared, format, List.of(), Map.of(), true, "");
  }
}
