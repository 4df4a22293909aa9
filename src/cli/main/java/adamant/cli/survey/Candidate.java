package adamant.cli.survey;

import adamant.oracle.subject.Subject;
import java.io.IOException;
import java.util.List;

/**
 * A subject that there may be.
 *
 * @param name its name
 * @param description what it is
 * @param cases how many cases it is judged by
 * @param lack why it cannot run here; null where it can
 * @param install the command that installs it; null where there is none
 * @param start starts it
 * @param page where its verdicts were confirmed by hand
 * @param confirmed compares them
 */
public record Candidate(String name, String description, int cases, String lack, String install, Start start, String page,
    Confirmed confirmed) {

  /** Starts a subject. */
  @FunctionalInterface
  public interface Start {

    /** The subject; to be closed. */
    Subject start() throws IOException, InterruptedException;
  }

  /** What was confirmed by hand. */
  @FunctionalInterface
  public interface Confirmed {

    /** Where it says otherwise. */
    List<String> differences(Surveyed surveyed) throws IOException;
  }

  /** With another number of cases. */
  public Candidate withCases(int other) {
    return new Candidate(name, description, other, lack, install, start, page, confirmed);
  }
}
