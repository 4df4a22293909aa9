package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.subject.Capability;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One optimizer of a library.
 *
 * @param capability what it is said to be and what can be set
 * @param beginning how a run of it is begun
 */
public record Offer(Capability capability, Beginning beginning) {

  /** Begins a run: a new optimizer of the library, its state as the library starts it. */
  @FunctionalInterface
  public interface Beginning {

    /**
     * A run.
     *
     * @param h the hyperparameters, those that cannot be set at their values
     * @param parameters the initial parameters; the run may keep and change them
     * @param firstRate the learning rate of the first step, for libraries that take it once
     * @throws IllegalArgumentException when the library refuses these hyperparameters
     */
    PeerRun begin(Hyperparameters h, double[] parameters, double firstRate);
  }

  /**
   * An optimizer that can be given another learning rate at each step.
   *
   * @param name what the library calls it
   * @param declared the variant that its documentation says, or the nearest to what it says
   * @param note what a reader should know
   */
  public static Offer of(String name, String declared, Format format, String note, Beginning beginning) {
    return new Offer(new Capability(name, declared, format, List.of(), Map.of(), true, note), beginning);
  }

  /** The same with hyperparameters that the library's public API cannot set, or does not have. */
  public Offer with(Map<String, Double> fixed) {
    return new Offer(new Capability(capability.optimizer(), capability.declared(), capability.format(), List.of(),
        new TreeMap<>(fixed), capability.rateChanges(), capability.note()), beginning);
  }

  /** The same with one learning rate for all steps. */
  public Offer withOneRate() {
    return new Offer(new Capability(capability.optimizer(), capability.declared(), capability.format(), List.of(),
        capability.fixed(), false, capability.note()), beginning);
  }
}
