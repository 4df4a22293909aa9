package adamant.cli;

/** Exit statuses, the same for every command. */
final class Exit {

  /** Everything asked for was done, and everything judged meets what is required. */
  static final int OK = 0;
  /** Something was judged and does not meet what is required; nothing else gives this status. */
  static final int VERDICT = 1;
  /** The command line is wrong. */
  static final int USAGE = 2;
  /** The subject could not be judged: it did not start, died, hung, or answered nonsense. */
  static final int SUBJECT = 3;
  /** Adamant itself failed. */
  static final int ADAMANT = 4;

  private Exit() {}
}
