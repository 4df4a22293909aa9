package adamant.cli;

import adamant.cli.example.Example;
import adamant.cli.example.Examples;
import adamant.cli.example.Series;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant examples}. */
@Command(name = "examples", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Runs the examples of spec/examples with the proved steps, and says where each run ends.", ""},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:they ran", "2:the command line is wrong", "4:Adamant failed, or its build"})
final class ExamplesCommand extends HomeCommand {

  @Option(names = "--write", description = "Also writes their pages and plots to spec/examples.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Example> examples = Examples.all();
    for (Example example : examples) {
      out.println(example.title());
      for (Series s : example.series()) {
        out.printf(Locale.ROOT, "  %-22s %s = %.4f at %s = %.4g%n", s.name(), example.yLabel(), s.last(), example.xLabel(),
            s.x()[s.x().length - 1]);
      }
    }
    if (write) {
      Examples.write(examples, home.path("spec/examples"));
    }
    return Exit.OK;
  }
}
