package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.oracle.cases.ListCase;
import adamant.oracle.variant.Formats;

/**
 * Several tensors for a subject, to be stepped together. Binary32 values are held as the equal double.
 *
 * @param optimizer what the subject calls the optimizer
 * @param formats the formats of the tensors
 * @param order the evaluation order, or null where the capability lists none
 * @param list the tensors and their groups
 */
public record ListRequest(String optimizer, Formats formats, String order, ListCase list) {

  /** Where all tensors have the format. */
  public ListRequest(String optimizer, Format format, String order, ListCase list) {
    this(optimizer, Formats.of(format), order, list);
  }

  /** The format that the optimizer is named by. */
  public Format format() {
    return formats.tensors();
  }
}
