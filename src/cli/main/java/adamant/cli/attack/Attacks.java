package adamant.cli.attack;

import adamant.evidence.AssumedList;
import adamant.evidence.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs attacks, each in a copy of its own beside one that is built and not edited. */
public final class Attacks implements AutoCloseable {

  /** What came of an attack: NOTICED is what must be. */
  public enum Outcome { NOTICED, UNNOTICED, BROKEN }

  /**
   * An attack and what came of it.
   *
   * @param attack what was made false
   * @param check which check was asked
   * @param said its line
   */
  public record Row(String attack, String check, Outcome outcome, String said) {}

  private final List<Attack> attacks;
  private final Path repository;
  private final Path scratch;
  private final ExecutorService workers;
  private final Map<Check, String> failing = new ConcurrentHashMap<>();
  private Base base;

  // Also when this process is told to end: a copy with its classes is no small thing to leave behind.
  private final Thread atExit = new Thread(this::deleteQuietly);

  private Attacks(Path repository, List<Attack> attacks, int workers) throws IOException {
    this.repository = repository;
    this.attacks = attacks;
    this.scratch = Files.createTempDirectory("adamant-attack");
    this.workers = Executors.newFixedThreadPool(workers);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * The repository's attacks whose name or check contains the text.
   *
   * @param problems gains what is wrong with the list
   */
  public static Attacks of(Layout layout, String only, int workers, List<String> problems) throws IOException {
    List<Attack> all = list(layout, problems);
    return new Attacks(layout.root(), all.stream().filter(a -> (a.name() + " " + a.check().shown()).contains(only))
        .toList(), workers);
  }

  static List<Attack> list(Layout layout, List<String> problems) throws IOException {
    return Attack.all(AttackList.read(layout.attacks()), AssumedList.read(layout.assumed()), problems);
  }

  /** How many there are. */
  public int count() {
    return attacks.size();
  }

  /** What each makes false and what must notice, a line each. */
  public List<String> names() {
    return attacks.stream().map(attack -> attack.name() + " | " + attack.check().shown()).toList();
  }

  /** How many different checks they ask. */
  public int checks() {
    return (int) attacks.stream().map(Attack::check).distinct().count();
  }

  /**
   * Builds the unedited copy and runs every check that the attacks name on it. A check that fails there can show nothing.
   *
   * @return the checks that fail although nothing is false, each with its line
   */
  public List<Row> baseline(Consumer<String> progress) throws IOException, InterruptedException {
    progress.accept("building a copy");
    base = Base.of(repository, scratch.resolve("base"));
    List<Callable<Row>> tasks = new ArrayList<>();
    for (Check check : attacks.stream().map(Attack::check).distinct().toList()) {
      tasks.add(() -> {
        Ran ran = Ran.check(check, Tree.at(base.root()), base, scratch.resolve("none"));
        if (ran.status() != 0) {
          failing.put(check, ran.line("FAILED"));
        }
        return new Row("(nothing)", check.shown(), ran.status() == 0 ? Outcome.NOTICED : Outcome.BROKEN,
            ran.line("FAILED"));
      });
    }
    return all(tasks, row -> progress.accept("unedited: " + row.check()), row -> { }).stream()
        .filter(row -> row.outcome() != Outcome.NOTICED).toList();
  }

  /** Runs all attacks, after the baseline; rows in the list's order, each handed on once those before it are there. */
  public List<Row> run(Consumer<String> progress, Consumer<Row> ready) throws IOException, InterruptedException {
    List<Callable<Row>> tasks = new ArrayList<>();
    for (int i = 0; i < attacks.size(); i++) {
      Attack attack = attacks.get(i);
      Path own = scratch.resolve("attack" + i);
      tasks.add(() -> {
        Row row = run(attack, own);
        delete(own);
        return row;
      });
    }
    return all(tasks, row -> progress.accept(row.attack()), ready);
  }

  private Row run(Attack attack, Path own) throws InterruptedException {
    String why;
    try {
      if (!failing.containsKey(attack.check())) {
        return new Attempt(attack, base, own).run();
      }
      why = "it fails although nothing is false: " + failing.get(attack.check());
    } catch (IOException e) {
      why = e.getMessage();
    }
    return new Row(attack.name(), attack.check().shown(), Outcome.BROKEN, why);
  }

  private List<Row> all(List<Callable<Row>> tasks, Consumer<Row> done, Consumer<Row> ready)
      throws IOException, InterruptedException {
    List<Future<Row>> futures = new ArrayList<>();
    for (Callable<Row> task : tasks) {
      futures.add(workers.submit(() -> {
        Row row = task.call();
        done.accept(row);
        return row;
      }));
    }
    List<Row> rows = new ArrayList<>();
    for (Future<Row> future : futures) {
      try {
        rows.add(future.get());
        ready.accept(rows.get(rows.size() - 1));
      } catch (ExecutionException e) {
        throw new IOException(e.getCause().getMessage(), e.getCause());
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    delete(scratch);
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  // What is being written meanwhile can stand in the way for a moment.
  private void deleteQuietly() {
    workers.shutdownNow();
    for (int i = 0; i < 20 && Files.exists(scratch); i++) {
      try {
        delete(scratch);
        Thread.sleep(100);
      } catch (IOException | java.io.UncheckedIOException | InterruptedException e) {
        // The next time.
      }
    }
    if (Files.exists(scratch)) {
      System.err.println("left behind: " + scratch);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> inside;
      try (Stream<Path> files = Files.walk(folder)) {
        inside = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : inside) {
        Files.deleteIfExists(file);
      }
    }
  }
}
