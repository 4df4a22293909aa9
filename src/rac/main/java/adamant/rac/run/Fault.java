package adamant.rac.run;

import java.util.List;

/**
 * A fault put into a source of the checked copy, with the clause that must then fail on finite values.
 *
 * @param name what is wrong
 * @param file the source
 * @param right what stands there
 * @param wrong what is put in its place, once
 * @param test the test class that is run
 * @param where the beginning of the member, keyword and text of the clause; of the message where an exception is due
 */
public record Fault(String name, String file, String right, String wrong, String test, String where) {

  /** What OpenJML says where a method ends as it should not by its exceptional_behavior, before the file. */
  public static final String MUST_THROW = "postcondition is false at ";

  /** Wrong code or, last, a wrong contract. */
  public static final List<Fault> ALL = List.of(
      new Fault("a square that is no square", "adamant/rule/Moment.java", "return g * g;", "return g * g + 1.0;",
          "adamant.reference.AdamStateTest", "Moment.square(double) ensures \\result == g * g"),
      new Fault("a loop that leaves out the last element", "adamant/kernel/AdamKernel.java",
          "i < to; i++) {", "i < to - 1; i++) {", "adamant.reference.AdamStateTest",
          "AdamKernel.literal("),
      new Fault("a step that is not counted", "adamant/reference/TensorState.java", "steps = steps + 1;", "",
          "adamant.reference.AdamStateTest",
          "TensorState.admit(double[]) ensures steps == \\old(steps) + 1"),
      new Fault("a negative step count that is taken", "adamant/reference/Check.java", "if (steps < 0) {",
          "if (steps < -1) {", "adamant.reference.AdamRefusalsTest", MUST_THROW + "adamant/reference/Check.java"),
      new Fault("a contract that says less than", "adamant/rule/Moment.java", "\\result == beta * m + oneMinusBeta * x",
          "\\result < beta * m + oneMinusBeta * x", "adamant.reference.AdamStateTest",
          "Moment.ema(double,double,double,double) ensures \\result == beta * m"));

  /** The source with the fault. */
  public String in(String source) {
    int at = source.indexOf(right);
    if (at < 0) {
      throw new IllegalStateException(file + " has no '" + right + "' any more: change the fault");
    }
    return source.substring(0, at) + wrong + source.substring(at + right.length());
  }
}
