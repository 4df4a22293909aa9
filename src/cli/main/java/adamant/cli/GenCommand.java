package adamant.cli;

import adamant.exact.Format;
import adamant.oracle.CheckOptions;
import adamant.oracle.Generation;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.QuestionId.Plan;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Variants;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adamant gen}. */
@Command(name = "gen", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Writes cases as lines of JSON, for a program that Adamant does not start.",
        "./adamant gen --optimizer ID | PROGRAM | ./adamant verify",
        "A program that 'check' can judge answers them as it is; spec/protocol.md. Lists of tensors, groups,",
        "missing gradients and resumption are not asked: 'check' asks for these.%n"})
final class GenCommand extends HomeCommand {

  @Option(names = "--optimizer", paramLabel = "ID", required = true, description = "The variant.")
  private String optimizer;
  @Option(names = "--called", paramLabel = "NAME", description = "What the program calls it; default: ID.")
  private String called;
  @Mixin
  private CaseOptions cases;
  @Option(names = "--mode", paramLabel = "MODE", defaultValue = "run",
      description = "run, whole trajectories, or step, single steps from any state; default: ${DEFAULT-VALUE}.")
  private String mode;
  @Option(names = "--fix", paramLabel = "NAME=VALUE",
      description = "A hyperparameter that cannot be set: lr, beta1, beta2, eps, weight_decay or schedule.")
  private List<String> fixed = List.of();
  @Option(names = "--order", paramLabel = "NAME",
      description = "The evaluation order to ask for, where the program has several; default: none is named.")
  private String order;
  @Option(names = "--compute", paramLabel = "FORMAT",
      description = "What tensors of binary16 or bfloat16 are computed in: binary32 or, of bfloat16, itself; default:"
          + " binary32.")
  private String compute;
  @Option(names = "--moments", paramLabel = "FORMAT",
      description = "What moments are kept in; default: the tensors' format, beside a master what is computed in.")
  private String moments;
  @Option(names = "--master", description = "The parameters are a binary32 master of binary16 or bfloat16 ones.")
  private boolean master;
  @Option(names = "--constant-rate", description = "The learning rate stays the same over the steps of a case.")
  private boolean constantRate;

  @Override
  public Integer call() {
    Variants.byId(optimizer);
    CheckOptions options = cases.options();
    Plan plan = new Plan(optimizer, called == null ? optimizer : called,
        formats(options.format() == null ? Format.BINARY64 : options.format()), mode(), options.seed(), options.cases(),
        values(), !constantRate, order());
    PrintWriter out = spec.commandLine().getOut();
    Generation.write(plan, line -> out.print(line + "\n"));
    out.flush();
    return Exit.OK;
  }

  private Formats formats(Format tensors) {
    try {
      Format computed = compute == null ? Formats.of(tensors).compute() : Format.of(compute);
      return new Formats(tensors, computed,
          moments == null ? master ? computed : tensors : Format.of(moments), master);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--compute, --moments and --master say of tensors what a program's capability says: "
          + e.getMessage());
    }
  }

  private String order() {
    if (order != null && order.isBlank()) {
      throw new UsageError("--order needs a name");
    }
    return order;
  }

  private Ability mode() {
    return switch (mode) {
      case "run" -> Ability.RUN;
      case "step" -> Ability.STEP;
      default -> throw new UsageError("--mode is run or step, not '" + mode + "'");
    };
  }

  private Map<String, Double> values() {
    Map<String, Double> values = new TreeMap<>();
    for (String word : fixed) {
      String name = word.substring(0, Math.max(0, word.indexOf('=')));
      if (!Generation.hyperparameters().contains(name)) {
        throw new UsageError("--fix is NAME=VALUE with a name of " + String.join(", ", Generation.hyperparameters())
            + ", not '" + word + "'");
      }
      try {
        double value = Double.parseDouble(word.substring(name.length() + 1));
        if (!Double.isFinite(value) || values.put(name, value) != null) {
          throw new NumberFormatException();
        }
      } catch (NumberFormatException e) {
        throw new UsageError("--fix gives each hyperparameter one finite number, not '" + word + "'");
      }
    }
    return values;
  }
}
