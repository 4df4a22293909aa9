package adamant.oracle.subject;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.variant.Formats;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The id of a question that was written down. It says all that the question was made from, so that the answers, which
 * repeat it, are enough to judge them; and a checksum, so that answers to other questions are not taken for these.
 *
 * @param plan what was asked
 * @param caseIndex the case, from 0
 * @param repetition which time it was asked, from 0
 * @param checksum of the question's numbers, in hexadecimal
 */
public record QuestionId(Plan plan, int caseIndex, int repetition, String checksum) {

  /** How often each case is asked. */
  public static final int REPETITIONS = 2;

  private static final String MAGIC = "adamant-2";
  private static final int PARTS = 13;
  private static final int MOST_CASES = 1_000_000;

  /**
   * What the questions are made from.
   *
   * @param optimizer the variant
   * @param called what the program calls it
   * @param formats the formats
   * @param mode run or step
   * @param seed the seed of the cases
   * @param cases how many
   * @param fixed hyperparameters that cannot be set, with their values
   * @param rateChanges whether the rate can change from step to step
   * @param order the evaluation order that is asked for, or null
   */
  public record Plan(String optimizer, String called, Formats formats, Ability mode, long seed, int cases,
      Map<String, Double> fixed, boolean rateChanges, String order) {

    /** What a subject that is asked this has to offer. */
    public Capability capability() {
      return new Capability(called, optimizer, formats, orders(), fixed, rateChanges, "", Set.of(mode),
          Underflow.GRADUAL);
    }

    /** The format that the optimizer is named by. */
    public Format format() {
      return formats.tensors();
    }

    /** The evaluation order, or nothing. */
    List<String> orders() {
      return order == null ? List.of() : List.of(order);
    }

    private String text() {
      String values = new TreeMap<>(fixed).entrySet().stream()
          .map(e -> e.getKey() + "=" + Double.toHexString(e.getValue())).collect(Collectors.joining(","));
      return String.join(":", optimizer, URLEncoder.encode(called, StandardCharsets.UTF_8), code(formats),
          mode.label(), Long.toString(seed), Integer.toString(cases), values, rateChanges ? "changing" : "constant",
          order == null ? "" : URLEncoder.encode(order, StandardCharsets.UTF_8));
    }
  }

  // One word where it says everything, and four where it does not.
  private static String code(Formats formats) {
    return formats.equals(Formats.of(formats.tensors())) ? formats.tensors().label()
        : String.join("+", formats.tensors().label(), formats.compute().label(), formats.moments().label(),
            formats.master() ? "master" : "");
  }

  private static Formats formats(String code) {
    String[] words = code.split("\\+", -1);
    return words.length == 1 ? Formats.of(Format.of(code))
        : new Formats(Format.of(words[0]), Format.of(words[1]), Format.of(words[2]), words[3].equals("master"));
  }

  // Of the numbers, not of their text, which is not the same on every JDK.
  static QuestionId of(Plan plan, int caseIndex, int repetition, Hyperparameters h, double[]... numbers) {
    CRC32 crc = new CRC32();
    add(crc, h.lr(), h.beta1(), h.beta2(), h.eps(), h.weightDecay(), h.schedule());
    for (double[] values : numbers) {
      add(crc, values);
    }
    return new QuestionId(plan, caseIndex, repetition, Long.toHexString(crc.getValue()));
  }

  private static void add(CRC32 crc, double... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
    for (double value : values) {
      bytes.putDouble(value);
    }
    crc.update(bytes.array());
  }

  /** As it is written. */
  @Override
  public String toString() {
    return String.join(":", MAGIC, plan.text(), Integer.toString(caseIndex), Integer.toString(repetition), checksum);
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException where the text is none
   */
  static QuestionId parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != PARTS || !parts[0].equals(MAGIC)) {
      throw new IllegalArgumentException("an id that 'adamant gen' did not write: " + Messages.shortened(text));
    }
    try {
      Map<String, Double> fixed = new TreeMap<>();
      for (String value : parts[7].isEmpty() ? new String[0] : parts[7].split(",")) {
        fixed.put(value.substring(0, value.indexOf('=')), Double.parseDouble(value.substring(value.indexOf('=') + 1)));
      }
      Ability mode = parts[4].equals(Ability.STEP.label()) ? Ability.STEP : Ability.RUN;
      int cases = Integer.parseInt(parts[6]);
      Plan plan = new Plan(parts[1], URLDecoder.decode(parts[2], StandardCharsets.UTF_8), formats(parts[3]), mode,
          Long.parseLong(parts[5]), cases, fixed, parts[8].equals("changing"),
          parts[9].isEmpty() ? null : URLDecoder.decode(parts[9], StandardCharsets.UTF_8));
      QuestionId id = new QuestionId(plan, Integer.parseInt(parts[10]), Integer.parseInt(parts[11]), parts[12]);
      if (cases < 1 || cases > MOST_CASES || !id.toString().equals(text)) {
        throw new IllegalArgumentException(text);
      }
      return id;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("an id that is damaged: " + Messages.shortened(text), e);
    }
  }
}
