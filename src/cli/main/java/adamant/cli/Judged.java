package adamant.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was judged, as the user gave it.
 *
 * @param name its name in the report
 * @param subject the name of a built-in subject, or a command as a shell takes it
 * @param before the words of the command line up to the options, and
 * @param after those from them on, so that the report can say how to do it again
 */
record Judged(String name, String subject, String before, String after) {

  /** A built-in subject. */
  static Judged builtIn(String name) {
    return new Judged(name, name, "check " + name, "");
  }

  /**
   * A program.
   *
   * @param name what it calls itself
   */
  static Judged program(String name, List<String> command) {
    String line = command.stream().map(Judged::quoted).collect(Collectors.joining(" "));
    return new Judged(name, line, "check", " -- " + line);
  }

  /** A word as a shell takes it. */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
