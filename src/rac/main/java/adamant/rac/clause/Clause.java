package adamant.rac.clause;

/**
 * A clause that OpenJML reads.
 *
 * @param id its number, from 0, in the order of the sources
 * @param file its source, below the root of the verified sources
 * @param member to whom it belongs, without the package
 * @param kind which clause it is
 * @param text what follows the keyword, on one line
 * @param line its line, from 1
 * @param start where the keyword begins
 * @param from where what follows the keyword begins
 * @param to where its semicolon stands
 * @param values what can be named in it: parameters, the result, the object
 */
public record Clause(int id, String file, String member, Kind kind, String text, int line, int start, int from, int to,
    String values) {

  /** Member, keyword and text: what a mark names. */
  public String key() {
    return member + " " + kind.word() + " " + text;
  }
}
