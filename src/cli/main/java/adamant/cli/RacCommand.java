package adamant.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant rac}: the contracts at run time, as a process of its own. */
@Command(name = "rac", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Says which clauses of the contracts hold in IEEE, by tests on code that checks them.",
        "OpenJML compiles the checks in; what each clause did is compared with spec/rac.md. Needs OpenJML:",
        "its executable in the environment variable OPENJML, or 'openjml' on the PATH.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every clause did as it is marked, and as spec/rac.md says",
        "1:one did not, a test failed, a class was not reached, or spec/rac.md differs",
        "2:the command line is wrong", "4:there is no OpenJML, so that nothing ran; or Adamant failed, or its build"})
final class RacCommand extends HomeCommand {

  @Option(names = "--write", description = "Writes spec/rac.md anew.")
  private boolean write;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return ModuleProcess.run(home, "src/rac", "adamant.rac.Rac", write ? List.of("--write") : List.of());
  }
}
