package adamant.cli;

import adamant.oracle.subject.QuestionId.Plan;
import adamant.oracle.variant.Formats;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What was judged, as the user gave it.
 *
 * @param name its name in the report
 * @param subject the name of a built-in subject, a command as a shell takes it, or where the answers are
 * @param again the command that judges it again, of the options of 'check'
 */
record Judged(String name, String subject, UnaryOperator<String> again) {

  /** A built-in subject. */
  static Judged builtIn(String name) {
    return new Judged(name, name, options -> "./adamant check " + name + options);
  }

  /**
   * A program.
   *
   * @param name what it calls itself
   */
  static Judged program(String name, List<String> command) {
    String line = command.stream().map(Judged::quoted).collect(Collectors.joining(" "));
    return new Judged(name, line, options -> "./adamant check" + options + " -- " + line);
  }

  /**
   * Answers that were written down.
   *
   * @param file where they are; null for standard input
   */
  static Judged answers(String name, String file, Plan plan) {
    StringBuilder gen = new StringBuilder("./adamant gen --optimizer ").append(plan.optimizer());
    if (!plan.called().equals(plan.optimizer())) {
      gen.append(" --called ").append(quoted(plan.called()));
    }
    gen.append(plan.order() == null ? "" : " --order " + quoted(plan.order()));
    gen.append(" --format ").append(formats(plan.formats())).append(" --mode ").append(plan.mode().label());
    plan.fixed().forEach((key, value) -> gen.append(" --fix ").append(key).append('=').append(value));
    gen.append(plan.rateChanges() ? "" : " --constant-rate").append(" --seed ").append(plan.seed())
        .append(" --cases ").append(plan.cases()).append(" | COMMAND | ./adamant verify");
    return new Judged(name, file == null ? "standard input" : file, options -> gen.toString());
  }

  private static String formats(Formats formats) {
    Formats usual = Formats.of(formats.tensors());
    return formats.tensors().label()
        + (formats.compute() == usual.compute() ? "" : " --compute " + formats.compute().label())
        + (formats.equals(usual) || formats.compute() != usual.compute() ? ""
            : " --moments " + formats.moments().label())
        + (formats.master() ? " --master" : "");
  }

  /** The same, judged by a file of cases. */
  Judged replaying(String file) {
    return new Judged(name, subject, options -> again.apply(" --replay " + quoted(file)));
  }

  /** A word as a shell takes it. */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
