package adamant.proofs;

import adamant.evidence.Kind;
import adamant.evidence.Layout;
import adamant.evidence.Manifest;
import adamant.evidence.ProverEvidence;
import adamant.evidence.Sources;
import adamant.proofs.conditions.Archive;
import adamant.proofs.conditions.Condition;
import adamant.proofs.conditions.Discharge;
import adamant.proofs.conditions.OpenJml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Shows OpenJML's conditions again with Z3 alone, or has OpenJML write them anew first. */
final class ConditionsPart {

  private final Layout layout;
  private final int workers;

  ConditionsPart(Layout layout, int workers) {
    this.layout = layout;
    this.workers = workers;
  }

  /** Sources to which the conditions belong. */
  Sources sources() throws IOException {
    return Sources.below(List.of(layout.verified(), layout.clients(), layout.reals()));
  }

  /** Replaces the committed conditions; a message and no change when OpenJML gave none. */
  List<String> update(OpenJml openjml) throws IOException, InterruptedException {
    Sources sources = sources();
    OpenJml.Run run = openjml.run(sources);
    if (run.conditions().isEmpty()) {
      return List.of("OpenJML wrote no condition; its output:\n" + run.complaints());
    }
    run.notProved().forEach(method -> System.err.println("left open by OpenJML's own solver: " + method));
    openjml.write(layout.conditions(), run, sources);
    return List.of();
  }

  /** One row a condition that is selected. */
  List<Row> discharge(boolean regenerated, Predicate<String> only, Consumer<String> progress)
      throws IOException, InterruptedException {
    Manifest manifest = Manifest.read(layout.conditions());
    manifest.requireSources(sources().hashes());
    ProverEvidence evidence = ProverEvidence.of(layout);
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    Queue<Discharge.Solvers> idle = new ConcurrentLinkedQueue<>();
    try {
      List<Future<Row>> futures = new ArrayList<>();
      List<Condition> conditions = Archive.read(layout.conditions(), manifest);
      for (int k = 0; k < conditions.size(); k++) {
        Manifest.Entry entry = manifest.entries().get(k);
        Condition condition = conditions.get(k);
        String law = evidence.laws(Kind.OPENJML, entry.member());
        if (only.test(entry.member() + " " + law)) {
          futures.add(pool.submit(() -> {
            Discharge.Solvers solvers = Optional.ofNullable(idle.poll()).orElseGet(Discharge.Solvers::new);
            Discharge discharge = Discharge.of(condition, solvers);
            idle.add(solvers);
            progress.accept(entry.method());
            return row(discharge, law, entry.member(), regenerated);
          }));
        }
      }
      List<Row> rows = new ArrayList<>();
      for (Future<Row> future : futures) {
        rows.add(future.get());
      }
      return rows;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } finally {
      pool.shutdownNow();
      for (Discharge.Solvers solvers : idle) {
        solvers.close();
      }
    }
  }

  private static Row row(Discharge d, String law, String member, boolean regenerated) {
    List<String> details = new ArrayList<>();
    if (!d.answer().equals("unsat")) {
      details.add("Z3 answered " + d.answer() + " where it must answer unsat");
    }
    d.dead().forEach(point -> details.add("cannot be reached: " + point
        + "; a contradictory precondition or an assumption that is false makes such a proof empty"));
    String outcome = !d.answer().equals("unsat") ? "NOT PROVED" : d.dead().isEmpty()
        ? (regenerated ? "regenerated" : "re-discharged") : "INFEASIBLE";
    String points = String.format(" (%d points: %d reached, %d not refuted%s)", d.condition().points().size(),
        d.reached(), d.notRefuted(), d.outOfSteps() == 0 ? "" : ", " + d.outOfSteps() + " out of steps");
    return new Row(law, member + points, Kind.OPENJML.column(), "reals", outcome, d.proved(), d.millis(),
        details);
  }
}
