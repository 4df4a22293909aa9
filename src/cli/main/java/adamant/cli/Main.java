package adamant.cli;

import adamant.oracle.subject.SubjectFailure;
import adamant.oracle.variant.UnknownOptimizer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code adamant}. */
@Command(name = "adamant", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
    subcommands = {CheckCommand.class, SubjectsCommand.class, GenCommand.class, VerifyCommand.class,
        SurveyCommand.class,
        ProveCommand.class, LawsCommand.class, ExamplesCommand.class, BoundsCommand.class, VacuityCommand.class,
        MutantsCommand.class, SweepCommand.class, BitsCommand.class, RacCommand.class, AttackCommand.class,
        TrustCommand.class, DefectsCommand.class, InnocentsCommand.class,
        SeparationsCommand.class, VectorsCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    description = {"Tells whether an optimizer of Adam's family computes what its formula says, to the last bit,",
        "and if it does not, what it computes instead."},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done; what was judged meets what is required",
        "1:a verdict, a proof or a law that does not, and nothing else",
        "2:the command line is wrong", "3:the subject failed", "4:Adamant failed, or its build"})
public final class Main implements Runnable {

  private final Ansi ansi;
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  private Main(Ansi ansi) {
    this.ansi = ansi;
  }

  /** Whether standard output is to have colour. */
  Ansi ansi() {
    return ansi;
  }

  /** Runs a command and exits with its status. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setErr(err);
    // Also when this process is told to end: a subject that hangs would stay behind.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ProcessHandle.current().descendants()
        .forEach(ProcessHandle::destroyForcibly)));
    int status;
    try {
      status = run(writer(out), writer(err), Home.ofProcess(), Terminal.ansi(), arguments);
    } catch (Throwable failure) {
      err.println("adamant: " + failure);
      status = Exit.ADAMANT;
    }
    out.flush();
    if (out.checkError() && status != Exit.ADAMANT) {
      err.println("adamant: standard output could not be written");
      status = Exit.ADAMANT;
    }
    System.exit(status);
  }

  /** Runs a command, without colour, and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, Home home, String... arguments) {
    return run(out, err, home, Ansi.OFF, arguments);
  }

  /** The same; verdicts on standard output have colour where that is on. */
  static int run(PrintWriter out, PrintWriter err, Home home, Ansi ansi, String... arguments) {
    CommandLine line = commandLine(home, ansi);
    line.setOut(out).setErr(err);
    int status = line.execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  /** The command line's grammar, and what runs by it. */
  public static CommandLine commandLine(Home home, Ansi ansi) {
    CommandLine line = new CommandLine(new Main(ansi), new Commands(home));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100).setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(false);
    line.setOverwrittenOptionsAllowed(false);
    // A program's arguments are its own.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((error, given) -> usage(error.getCommandLine(), message(error)));
    line.setExecutionExceptionHandler((error, command, parsed) -> failed(command, error));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(),
        "say which command: " + alternatives(spec.commandLine().getSubcommands().keySet()));
  }

  private static String alternatives(Collection<String> names) {
    List<String> all = List.copyOf(names);
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  private static int failed(CommandLine command, Exception error) {
    PrintWriter err = command.getErr();
    if (error instanceof UsageError || error instanceof UnknownOptimizer) {
      return usage(command, error.getMessage());
    }
    if (error instanceof SubjectFailure failure) {
      err.println("adamant: the subject failed: " + failure.getMessage());
      failure.standardError().lines().forEach(line -> err.println("  its standard error: " + line));
      return Exit.SUBJECT;
    }
    err.println("adamant: internal failure, nothing was judged: " + error);
    error.printStackTrace(err);
    return Exit.ADAMANT;
  }

  private static int usage(CommandLine command, String message) {
    PrintWriter err = command.getErr();
    err.println("adamant: " + message);
    err.println("See './" + command.getCommandSpec().qualifiedName() + " --help'.");
    return Exit.USAGE;
  }

  private static String message(ParameterException error) {
    return error.getMessage().lines().findFirst().orElse("the command line is wrong");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Gives each command what it works with. */
  private record Commands(Home home) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      K made = CommandLine.defaultFactory().create(type);
      if (made instanceof HomeCommand user) {
        user.use(home);
      }
      return made;
    }
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"adamant " + (version == null ? "(not packaged)" : version)};
    }
  }
}
