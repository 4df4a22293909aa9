package adamant.cli;

/** Numbers on the command line. */
final class Numbers {

  private Numbers() {}

  /** Any whole number of 64 bits. */
  static long whole(String option, String text) {
    return whole(option, text, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * A whole number in a range.
   *
   * @throws UsageError where the text is none
   */
  static long whole(String option, String text, long least, long most) {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageError(option + " is a whole number"
        + (least == Long.MIN_VALUE ? " of 64 bits" : " from " + least + " to " + most) + ", not '" + text + "'");
  }
}
