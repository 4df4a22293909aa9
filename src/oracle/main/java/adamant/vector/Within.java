package adamant.vector;

import adamant.exact.Format;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Variant;

/** Where what is expected of tensors in a format is known. */
final class Within {

  private Within() {}

  /** The domain of tensors in a format: those of two bytes are computed in binary32, and rounded once when stored. */
  static Domain of(Format format) {
    Formats formats = Formats.of(format);
    return Domain.of(formats.compute(), formats.stored(Variant.CANONICAL));
  }
}
