package adamant.cli.mutants;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code adamant mutants}. */
@Command(name = "mutants", mixinStandardHelpOptions = true, subcommands = MutantsContractsCommand.class,
    synopsisSubcommandLabel = "WHAT", description = "Breaks something on purpose, and asks who notices.%n")
public final class MutantsCommand implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say of what: contracts");
  }
}
