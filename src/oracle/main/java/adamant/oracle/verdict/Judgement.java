package adamant.oracle.verdict;

import adamant.oracle.Verdict;
import java.util.List;

/**
 * What was found out about a subject from what it computed.
 *
 * @param verdict the verdict
 * @param variant what it computes: an identifier, or one with differences; null where unexplained
 * @param survivors everything in the space that explains every element
 * @param sentence the finding in a sentence
 * @param order the evaluation order that has the subject's bits, or null
 * @param assessment how the observations stand to the declared variant
 * @param findings what happened outside the domain
 */
public record Judgement(Verdict verdict, String variant, List<String> survivors, String sentence, String order,
    Assessment assessment, List<Finding> findings) {

  /** The same with what else was looked at, whose worst element is the one to tell. */
  public Judgement with(Assessment more) {
    Worst worst = more.worst() == null ? assessment.worst() : more.worst();
    return new Judgement(verdict, variant, survivors, sentence, order, new Assessment(
        assessment.judged() + more.judged(), assessment.contradicted() + more.contradicted(),
        assessment.beyond() + more.beyond(), worst), findings);
  }

  /** The same with another verdict, in no evaluation order. */
  public Judgement as(Verdict other, List<String> explaining, String why) {
    return new Judgement(other, explaining.isEmpty() ? null : explaining.get(0), explaining, why, null, assessment,
        findings);
  }
}
