package adamant.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code adamant mutants}: what notices a small change of the code. */
@Command(name = "mutants", mixinStandardHelpOptions = true, subcommands = MutantsTestsCommand.class,
    synopsisSubcommandLabel = "WHAT", description = "Changes the code in small ways, and says what notices it.%n")
final class MutantsCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say which mutants: tests");
  }
}
