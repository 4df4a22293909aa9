package adamant.proofs.mutants;

import adamant.proofs.key.KeyProver;
import adamant.proofs.key.KeyVerdict;
import adamant.proofs.process.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Proves mutants beside their originals with KeY, runs them beside their originals, and judges. */
final class CodeRun {

  /** Nodes of a proof, of an original as of a mutant: a quarter of what the prover may otherwise take. */
  static final int NODES = KeyProver.MAX_NODES / 4;

  /** Mutants in one load: its time grows faster than their number. */
  private static final int BATCH = 150;
  private static final int BATCH_OF_LOOPS = 24;

  private final Population population;
  private final Path meanings;
  private final Outcomes outcomes;
  private final int workers;
  private final Consumer<String> progress;

  CodeRun(Population population, Path meanings, Outcomes outcomes, int workers, Consumer<String> progress) {
    this.population = population;
    this.meanings = meanings;
    this.outcomes = outcomes;
    this.workers = workers;
    this.progress = progress;
  }

  /** The first of so many inputs on which each differs. */
  static Map<Mutant, Optional<Difference>> differences(Population population, List<Mutant> mutants, int inputs,
      Consumer<String> progress) {
    Compiled code = population.compiled(mutants);
    Map<Mutant, Optional<Difference>> differences = new LinkedHashMap<>();
    for (Mutant m : mutants) {
      differences.put(m, Difference.first(code, m.target(), m.method(), inputs));
      progress.accept("run " + m.id());
    }
    return differences;
  }

  /** Judges mutants that were tried to be proved. */
  List<Finding> judge(Map<Mutant, Optional<Difference>> differences) {
    Identities identities = new Identities(population.elements());
    List<Finding> findings = new ArrayList<>();
    for (Mutant m : differences.keySet()) {
      findings.add(Finding.of(m, outcome(m.target(), m.target().name(), m.target().member()),
          outcome(m.target(), m.method(), m.member()), differences.get(m), identities.same(m)));
    }
    return findings;
  }

  private KeyVerdict.Outcome outcome(Target target, String method, String member) {
    String name = target.keyName(method);
    return outcomes.of(name, member).orElseThrow(() -> new IllegalStateException("KeY knows no contract of " + name));
  }

  /** Tries to prove these mutants, and their originals. */
  void prove(List<Mutant> mutants) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<Void>> futures = new ArrayList<>();
      for (List<Mutant> batch : batches(mutants)) {
        futures.add(pool.submit(() -> proveBatch(batch)));
      }
      for (Future<Void> future : futures) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  // In order, so that an original is proved once; element functions apart from loops, which need more sources.
  private List<List<Mutant>> batches(List<Mutant> mutants) {
    List<List<Mutant>> batches = new ArrayList<>();
    int share = (mutants.size() + workers - 1) / workers;
    Mutant before = null;
    for (Mutant m : mutants) {
      boolean known = outcomes.of(m.target().keyName(m.method()), m.member()).isPresent()
          && outcomes.of(m.target().keyName(m.target().name()), m.target().member()).isPresent();
      if (known) {
        progress.accept(m.id());
        continue;
      }
      int most = Math.min(share, m.target().loop() ? BATCH_OF_LOOPS : BATCH);
      List<Mutant> last = batches.isEmpty() ? List.of() : batches.get(batches.size() - 1);
      boolean next = before == null || before.target().loop() != m.target().loop() || last.size() >= most;
      if (next) {
        last = new ArrayList<>();
        batches.add(last);
      }
      last.add(m);
      before = m;
    }
    return batches;
  }

  private Void proveBatch(List<Mutant> batch) throws IOException, InterruptedException {
    Map<String, String> members = new TreeMap<>();
    for (Mutant m : batch) {
      members.put(m.target().keyName(m.target().name()), m.target().member());
      members.put(m.target().keyName(m.method()), m.member());
    }
    members.entrySet().removeIf(m -> outcomes.of(m.getKey(), m.getValue()).isPresent());
    Path log = Files.createTempFile("adamant-key", ".log");
    try (Scratch staged = new Scratch("mutants")) {
      for (var source : population.needed(batch).entrySet()) {
        Path file = staged.path().resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
      KeyProver prover = new KeyProver(staged.path(), meanings, 1, NODES, log, true);
      prover.prove(name -> members.containsKey(KeyVerdict.member(name)), name -> false, v -> {
        note(v, members.get(v.member()));
        progress.accept(v.contract());
      });
      Files.delete(log);
    }
    return null;
  }

  // A member with several contracts is as good as the worst; none of those here has more than one.
  private void note(KeyVerdict v, String member) {
    if (!v.contract().endsWith(" normal 0")) {
      throw new IllegalStateException(v.member() + " has a contract that the mutants do not know of: " + v.contract());
    }
    try {
      outcomes.put(v.member(), member, v.outcome());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
