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
    Assessment assessment, List<Finding> findings) {}
