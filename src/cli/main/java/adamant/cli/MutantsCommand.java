package adamant.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code adamant mutants}: which mistakes the proofs and tests notice; a subcommand for each kind. */
@Command(name = "mutants", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
    subcommands = {MutantsCodeCommand.class, MutantsContractsCommand.class, MutantsTestsCommand.class},
    description = {"Makes mistakes on purpose and says which of them are noticed.", ""},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every mistake is noticed or shown to be none", "1:some is not, or a report is out of date",
        "2:the command line is wrong", "4:Adamant failed, or its build"})
final class MutantsCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say mutants of what: "
        + String.join(", ", spec.subcommands().keySet()));
  }
}
