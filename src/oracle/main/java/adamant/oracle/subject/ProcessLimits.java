package adamant.oracle.subject;

import java.time.Duration;

/**
 * What a subject's process may take.
 *
 * @param startUp until it has told its capabilities
 * @param perCase until it has answered a case
 * @param lineBytes the longest line that it may write
 */
public record ProcessLimits(Duration startUp, Duration perCase, int lineBytes) {

  static String told(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** A minute to start (a large framework loads slowly), half a minute a case, 64 MiB a line. */
  public static ProcessLimits defaults() {
    return new ProcessLimits(Duration.ofSeconds(60), Duration.ofSeconds(30), 1 << 26);
  }
}
