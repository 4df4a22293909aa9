package adamant.oracle.verdict;

/**
 * Something worth knowing that is no part of the verdict.
 *
 * @param caseIndex the first case in which it was seen
 * @param note what that case is for
 * @param text what was found
 */
public record Finding(int caseIndex, String note, String text) {}
