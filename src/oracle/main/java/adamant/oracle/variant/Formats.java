package adamant.oracle.variant;

import adamant.exact.Format;

/**
 * The formats of one optimizer of a subject: what its tensors are kept in, and what it computes in.
 *
 * @param tensors the format that it is named by: that of the gradients, and of all else unless it says otherwise
 * @param compute the format that operations round to; a value of {@code tensors} is then rounded once, where it is stored
 * @param moments the format that moments are kept in: {@code tensors} or {@code compute}
 * @param master whether the parameters are a master in {@code compute}, of which the model's are roundings
 */
public record Formats(Format tensors, Format compute, Format moments, boolean master) {

  /** @throws IllegalArgumentException for what no subject can be judged in, saying so */
  public Formats {
    if (compute != tensors && (!tensors.isHalf() || compute != Format.BINARY32)) {
      throw new IllegalArgumentException("\"compute\":\"" + compute.label() + "\" for " + tensors.label()
          + " tensors: it is binary32 or the tensors' own format"
          + (tensors.isHalf() ? "" : ", which for these is the same as not to say it"));
    }
    if (moments != tensors && moments != compute) {
      throw new IllegalArgumentException("\"moments\":\"" + moments.label() + "\" for " + tensors.label()
          + " tensors computed in " + compute.label() + ": they are kept in one of these two");
    }
    if (master && compute == tensors) {
      throw new IllegalArgumentException("\"master\":true for " + tensors.label() + " tensors computed in "
          + compute.label() + ": a master is wider than the tensors");
    }
    if (compute == Format.BINARY16) {
      throw new IllegalArgumentException("\"compute\":\"binary16\", in which g² and η·m underflow so early that no bound"
          + " holds: declare \"compute\":\"binary32\", the report says where every operation is rounded to binary16");
    }
  }

  /**
   * What a subject has that says no more than its format: all of it computed in the format, and for those of two bytes
   * in binary32.
   */
  public static Formats of(Format tensors) {
    Format compute = tensors.isHalf() ? Format.BINARY32 : tensors;
    return new Formats(tensors, compute, tensors, false);
  }

  /** The format of the gradients. */
  public Format gradients() {
    return tensors;
  }

  /** The format of the parameters. */
  public Format parameters() {
    return master ? compute : tensors;
  }

  /** A formula, computed and stored so. */
  public Variant stored(Variant formula) {
    return formula.with(tensors == compute ? Stored.AS_COMPUTED : half());
  }

  private Stored half() {
    boolean wide = tensors == Format.BINARY16;
    if (moments == compute) {
      return master ? Stored.AS_COMPUTED : wide ? Stored.PARAMETER_BINARY16 : Stored.PARAMETER_BFLOAT16;
    }
    return master ? wide ? Stored.MOMENTS_BINARY16 : Stored.MOMENTS_BFLOAT16
        : wide ? Stored.BINARY16 : Stored.BFLOAT16;
  }

  /** What differs from tensors that are computed in their own format, for a report; empty where nothing does. */
  public String text() {
    if (tensors == compute) {
      return tensors.isHalf() ? "every operation rounded to it" : "";
    }
    return "computed in " + compute.label()
        + (master ? ", parameters a " + compute.label() + " master, moments in " + moments.label()
        : moments == compute ? ", moments in " + moments.label() : ", rounded once when stored");
  }
}
