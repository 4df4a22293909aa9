package adamant.cli.attack;

/**
 * One change of the copy.
 *
 * @param kind what sort of change
 * @param where the file, the pattern of members, or the method of a condition
 * @param replace regular expression; what it matches first is replaced, or every match for {@code all}
 * @param with what stands there then; $1 is the expression's first group
 * @param all whether every match is replaced
 */
record Edit(Kind kind, String where, String replace, String with, boolean all) {

  enum Kind {
    /** In the code of each member that the pattern matches. */
    CODE,
    /** In the JML of each member that the pattern matches. */
    CLAUSES,
    /** In a file. */
    IN,
    /** One bit of a file, whose number stands in {@code with}. */
    FLIP,
    /** In the script of a committed condition, whose hash is then forged. */
    FORGE,
    /** A command on the changed copy, as somebody would run it who wants the change to stay unseen. */
    THEN
  }

  /** Whether it stands for an edit of each member that a pattern matches. */
  boolean template() {
    return kind == Kind.CODE || kind == Kind.CLAUSES;
  }
}
