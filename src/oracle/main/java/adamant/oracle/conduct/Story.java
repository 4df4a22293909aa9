package adamant.oracle.conduct;

/**
 * What a subject may do with lists.
 *
 * @param clause what it is, in words
 * @param telling what becomes of each tensor
 */
record Story(String clause, Telling telling) {

  /** As it should be. */
  static final Story RIGHT = new Story("", Steps::right);

  /** Says what becomes of a tensor at a step, both from 0. */
  @FunctionalInterface
  interface Telling {
    Act act(Steps steps, int tensor, int step);
  }
}
