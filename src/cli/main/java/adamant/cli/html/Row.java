package adamant.cli.html;

import java.util.List;

/**
 * Something that a report says of a result.
 *
 * @param label what it is
 * @param lines what is said, at least one line
 */
public record Row(String label, List<String> lines) {

  /** Of one line. */
  public Row(String label, String line) {
    this(label, List.of(line));
  }
}
