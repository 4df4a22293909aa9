package adamant.cli;

import adamant.evidence.Layout;
import adamant.evidence.TrustPage;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant trust}. */
@Command(name = "trust", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Lists what the proofs rest on: tools, and every assumption with its test.",
        "The test is the one that would catch it if it were false. spec/trust.md has the same tables, and",
        "says the rest.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the tables of spec/trust.md are current", "1:they are not; the last line says where",
        "2:the command line is wrong", "4:Adamant failed, or its build"})
final class TrustCommand extends HomeCommand {

  @Option(names = "--write", description = "Writes the tables into spec/trust.md.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    Layout layout = new Layout(home.path(""));
    if (!Files.isRegularFile(layout.trustPage())) {
      throw new IllegalStateException("there is no " + layout.trustPage());
    }
    if (write) {
      Files.writeString(layout.trustPage(), TrustPage.render(layout));
    }
    String difference = TrustPage.difference(layout);
    spec.commandLine().getOut().println(TrustPage.tables(layout));
    spec.commandLine().getOut().println(difference.isEmpty() ? "spec/trust.md has these tables" : difference);
    return difference.isEmpty() ? Exit.OK : Exit.VERDICT;
  }
}
