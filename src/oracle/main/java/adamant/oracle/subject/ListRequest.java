package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.oracle.cases.ListCase;

/**
 * Several tensors for a subject, to be stepped together. Binary32 values are held as the equal double.
 *
 * @param optimizer what the subject calls the optimizer
 * @param format the format of the tensors
 * @param order the evaluation order, or null where the capability lists none
 * @param list the tensors and their groups
 */
public record ListRequest(String optimizer, Format format, String order, ListCase list) {}
