package adamant.cli.mutants;

/**
 * One mutant, as PIT reports it.
 *
 * @param group the group of its class
 * @param className the class
 * @param method the method
 * @param line the text of the mutated line, without the spaces around it
 * @param what what was changed, in PIT's words
 * @param status PIT's status: KILLED, SURVIVED, NO_COVERAGE, TIMED_OUT, …
 * @param detected whether PIT counts it as noticed: killed by a test, timed out, or an error of the machine
 */
public record Mutant(Group group, String className, String method, String line, String what, String status,
    boolean detected) {

  /** The class's package. */
  String packageName() {
    return className.substring(0, className.lastIndexOf('.'));
  }

  /** What a reason is given for: every such mutant of such a line. */
  Place place() {
    return new Place(className + "." + method, what, line);
  }

  /**
   * A kind of mutant of a line of a method, however often: a line can hold the same operator twice.
   *
   * @param method class and method
   * @param what what was changed
   * @param line the text of the line
   */
  public record Place(String method, String what, String line) {}
}
