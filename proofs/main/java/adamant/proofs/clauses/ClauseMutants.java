package adamant.proofs.clauses;

import adamant.evidence.Layout;
import adamant.evidence.Sources;
import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.mutants.Mutant;
import adamant.evidence.mutants.Mutations;
import adamant.proofs.Prover;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant mutants contracts}: every clause weakened, and who notices. */
@Command(name = "contracts", mixinStandardHelpOptions = true)
public final class ClauseMutants implements Callable<Integer> {

  @Option(names = "--only", paramLabel = "TEXT")
  private String only = "";
  @Option(names = "--called", paramLabel = "FILE")
  private Path called;
  @Option(names = "--prover", paramLabel = "NAME")
  private Prover prover;
  @Option(names = "--limit", paramLabel = "N")
  private int limit = Integer.MAX_VALUE;
  @Option(names = "--batch", paramLabel = "N")
  private int batch = 10;
  @Option(names = "--write")
  private boolean write;
  @Option(names = "--root", paramLabel = "DIR", hidden = true)
  private Path root = Path.of("");

  private final PrintStream out;
  private final boolean terminal = System.console() != null;
  private Store store;

  ClauseMutants(PrintStream out) {
    this.out = out;
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ClauseMutants(System.out)).setExecutionExceptionHandler((e, command, parsed) -> {
      System.err.println("mutants could not run: " + e);
      return 4;
    }).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Layout layout = Layout.above(root);
    Sources verified = Sources.below(List.of(layout.verified()));
    Sources all = Sources.below(List.of(layout.verified(), layout.ieee(), layout.clients(),
        layout.ieeeClients()));
    Closure closure = new Closure(all);
    Users users = new Users(closure.texts());
    List<Mutant> mutants = Mutations.of(verified);
    store = new Store(layout.root().resolve("target/contract-mutants.tsv"),
        Sources.sha256(String.join("", closure.texts().values())));
    KeyNotice key = new KeyNotice(closure, users, store, layout.meanings());
    Map<String, String> calls = calls();
    for (Mutant mutant : mutants) {
      if (calls.containsKey(mutant.key()) && store.get(mutant.key()).isEmpty() && mutant.key().contains(only)) {
        done(mutant, Outcome.noticed("call", calls.get(mutant.key())));
      }
    }
    // What drops a whole clause first.
    List<Mutant> open = new ArrayList<>(mutants);
    open.removeIf(mutant -> !mutant.key().contains(only));
    open.sort(Comparator.comparing(mutant -> mutant.kind() != Mutant.Kind.DROP));
    if (prover != Prover.key) {
      new OpenJmlNotice(layout, store, batch, limit).ask(open, this::done);
    }
    open.removeIf(mutant -> !mutant.readers().contains(Reader.KEY)
        || store.get(mutant.key()).filter(known -> known.by().contains("KeY") || known.state() == Outcome.State.NOTICED)
            .isPresent());
    for (int i = 0; prover != Prover.openjml && i < Math.min(limit, open.size()); i += batch) {
      key.ask(open.subList(i, Math.min(open.size(), Math.min(limit, i + batch))), this::doneByKey);
    }
    ClausesPage page = new ClausesPage(mutants, store);
    out.print(page.table(only));
    if (write) {
      Files.createDirectories(layout.spec().resolve("mutants"));
      Files.writeString(layout.spec().resolve("mutants/contracts.md"), page.markdown());
    }
    out.println(page.summary());
    return page.missed() == 0 ? 0 : 1;
  }

  private Map<String, String> calls() throws IOException {
    Map<String, String> calls = new HashMap<>();
    for (String line : called == null ? List.<String>of() : Files.readAllLines(called)) {
      calls.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
    }
    return calls;
  }

  // Where OpenJML was asked before, both have missed it, or KeY has not.
  private void doneByKey(Mutant mutant, Outcome outcome) {
    Optional<Outcome> before = store.get(mutant.key());
    boolean both = outcome.state() != Outcome.State.NOTICED && before.isPresent();
    done(mutant, both ? before.get().and(outcome) : outcome);
  }

  private void done(Mutant mutant, Outcome outcome) {
    try {
      store.put(mutant.key(), outcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (terminal || Boolean.getBoolean("adamant.verbose")) {
      System.err.println(outcome.state() + " by " + outcome.by() + ": " + mutant.key());
    }
  }
}
