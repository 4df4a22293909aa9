package adamant.cli.survey;

import java.util.List;

/**
 * What became of a candidate.
 *
 * @param candidate it
 * @param surveyed what was found; null where it was skipped or failed
 * @param failure why it could not be judged although it is there; null where it was, or was skipped
 * @param differences where the page of what was confirmed by hand says otherwise; null where that was not asked
 */
public record Outcome(Candidate candidate, Surveyed surveyed, String failure, List<String> differences) {}
