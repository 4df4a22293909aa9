package adamant.oracle.variant;

import adamant.exact.Format;
import java.util.Arrays;
import java.util.List;

/**
 * What is stored in a format of two bytes, of a subject that computes in a wider one: each value is rounded once, when
 * it is stored, and nothing between. Not a difference of formulas; a subject declares it.
 */
public enum Stored implements Choice {
  /** nothing is stored narrower than it is computed. */
  AS_COMPUTED(null, null, Parameter.AS_COMPUTED, "nothing is stored narrower than it is computed"),
  /** parameters and moments are stored in binary16. */
  BINARY16(Format.BINARY16, Format.BINARY16, Parameter.STORED, "parameters and moments are stored in binary16"),
  /** parameters and moments are stored in bfloat16. */
  BFLOAT16(Format.BFLOAT16, Format.BFLOAT16, Parameter.STORED, "parameters and moments are stored in bfloat16"),
  /** the moments are not stored in binary16, but as they are computed. */
  PARAMETER_BINARY16(Format.BINARY16, null, Parameter.STORED,
      "the moments are not stored in binary16, but as they are computed"),
  /** the moments are not stored in bfloat16, but as they are computed. */
  PARAMETER_BFLOAT16(Format.BFLOAT16, null, Parameter.STORED,
      "the moments are not stored in bfloat16, but as they are computed"),
  /** the moments are stored in binary16, the parameter as it is computed. */
  MOMENTS_BINARY16(Format.BINARY16, Format.BINARY16, Parameter.AS_COMPUTED,
      "the moments are stored in binary16, the parameter as it is computed"),
  /** the moments are stored in bfloat16, the parameter as it is computed. */
  MOMENTS_BFLOAT16(Format.BFLOAT16, Format.BFLOAT16, Parameter.AS_COMPUTED,
      "the moments are stored in bfloat16, the parameter as it is computed"),
  /** there is a master parameter, as it is computed, of which each answer is the rounding to binary16. */
  MASTER_BINARY16(Format.BINARY16, Format.BINARY16, Parameter.MASTER,
      "there is a master parameter, as it is computed, of which each answer is the rounding to binary16"),
  /** there is a master parameter, as it is computed, of which each answer is the rounding to bfloat16. */
  MASTER_BFLOAT16(Format.BFLOAT16, Format.BFLOAT16, Parameter.MASTER,
      "there is a master parameter, as it is computed, of which each answer is the rounding to bfloat16"),
  /** nothing is stored in binary16: each answer is the rounding of a parameter that is kept as it is computed. */
  ANSWER_BINARY16(Format.BINARY16, null, Parameter.MASTER,
      "parameter and moments are kept as they are computed, and only what is answered is rounded to binary16"),
  /** nothing is stored in bfloat16: each answer is the rounding of a parameter that is kept as it is computed. */
  ANSWER_BFLOAT16(Format.BFLOAT16, null, Parameter.MASTER,
      "parameter and moments are kept as they are computed, and only what is answered is rounded to bfloat16");

  /** What becomes of a parameter after a step. */
  enum Parameter {
    /** It is kept as it is computed. */
    AS_COMPUTED,
    /** It is rounded, and the next step begins from that. */
    STORED,
    /** It is kept as it is computed, and what is answered is rounded. */
    MASTER
  }

  private final Format half;
  private final Format moments;
  private final Parameter parameter;
  private final String clause;

  Stored(Format half, Format moments, Parameter parameter, String clause) {
    this.half = half;
    this.moments = moments;
    this.parameter = parameter;
    this.clause = clause;
  }

  /** The choices of a format of two bytes. */
  public static List<Stored> of(Format half) {
    return Arrays.stream(values()).filter(s -> s.half == half).toList();
  }

  /** The format of two bytes; null where there is none. */
  public Format half() {
    return half;
  }

  /** The format of a parameter as it is told. @param computed what it is computed in */
  public Format parameters(Format computed) {
    return parameter == Parameter.AS_COMPUTED ? computed : half;
  }

  /** The format of the moments. @param computed what they are computed in */
  public Format moments(Format computed) {
    return moments == null ? computed : moments;
  }

  /** The format that the moments are rounded to when they are stored; null where they are kept as computed. */
  Format narrowMoments() {
    return moments;
  }

  Parameter parameter() {
    return parameter;
  }

  @Override
  public String clause() {
    return clause;
  }
}
