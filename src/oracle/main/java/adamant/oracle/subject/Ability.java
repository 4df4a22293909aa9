package adamant.oracle.subject;

/** What an optimizer of a subject may or may not be able to do; what it cannot is never asked, and not judged. */
public enum Ability {
  /** Whole trajectories from a state of zero. */
  RUN("run"),
  /** One step from any state. */
  STEP("step"),
  /** A run tells the state after each step. */
  STATE("state"),
  /** A run of several tensors together. */
  LISTS("lists"),
  /** Tensors of a list with hyperparameters of their own. */
  GROUPS("groups"),
  /** A tensor of a list without a gradient at a step. */
  ABSENT("absent"),
  /** A run from a state that it saved. */
  RESUME("resume"),
  /** Large tensors in files. */
  FILES("files");

  private final String label;

  Ability(String label) {
    this.label = label;
  }

  /** Its name on the wire. */
  public String label() {
    return label;
  }

  /** Whether it is one of the two modes, of which a subject has at least one. */
  public boolean isMode() {
    return this == RUN || this == STEP;
  }
}
