package adamant.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on Adamant's repository. */
abstract class HomeCommand implements Callable<Integer> {

  /** What picocli knows of the command: where it prints, for instance. */
  @Spec
  protected CommandSpec spec;
  /** Where the repository is. */
  protected Home home;

  final void use(Home where) {
    home = where;
  }
}
