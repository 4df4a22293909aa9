package adamant.bound;

import adamant.exact.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** The bounds beside what was looked for and found: proofs, bits of the trees, random steps and random trajectories. */
public final class BoundsReport {

  /** Inputs of each element function on which its tree and the compiled method must have the same bits. */
  public static final long BIT_INPUTS = 100_000;
  /** The seed of everything random here. */
  public static final long SEED = 20261120;

  /** Below this share of a bound a table says why. */
  private static final double LOOSE = 0.25;

  private final BoundsBook book;
  private final int threads;
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

  /** About the bounds of a book. */
  public BoundsReport(BoundsBook book, int threads) {
    this.book = book;
    this.threads = threads;
  }

  /** What does not hold, one line each. */
  public List<String> problems() {
    return problems;
  }

  /** Has Gappa prove every theorem anew. @param progress told how many are done */
  public void prove(IntConsumer progress) throws IOException, InterruptedException {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (String theorem : book.theorems()) {
      tasks.add(() -> {
        String objection = book.objection(theorem);
        if (objection != null) {
          problems.add(theorem + " is not proved: " + objection);
        }
        return null;
      });
    }
    all(tasks, progress);
  }

  /** Holds every tree to the compiled method. */
  public void bits(IntConsumer progress) throws IOException, InterruptedException {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (ElementFunction function : ElementFunction.values()) {
      for (Format format : Format.JUDGED) {
        tasks.add(() -> {
          String difference = TreeBits.difference(function, format, BIT_INPUTS, SEED);
          if (difference != null) {
            problems.add(difference);
          }
          return null;
        });
      }
    }
    all(tasks, progress);
  }

  /** The claims, each with the largest error that so many random steps in all reach; a line each. */
  public List<String> steps(long steps, IntConsumer progress) throws IOException, InterruptedException {
    long each = Math.max(1, steps / book.claims().size());
    Map<Claim, Trial> trials = new LinkedHashMap<>();
    book.claims().forEach(claim -> trials.put(claim, new Trial(claim, SEED)));
    List<Callable<Void>> tasks = new ArrayList<>();
    trials.values().forEach(trial -> tasks.add(() -> {
      trial.run(each);
      return null;
    }));
    all(tasks, progress);
    List<String> lines = new ArrayList<>();
    lines.add(line("element function", "its error", "format", "bound", "worst seen", "share"));
    trials.forEach((claim, trial) -> lines.add(line(claim, trial)));
    return lines;
  }

  private String line(Claim claim, Trial trial) {
    double share = claim.grains() == 0 ? trial.worst() > 0 ? Double.POSITIVE_INFINITY : 1
        : trial.worst() / claim.bound();
    String name = claim.theorem().name();
    if (share > 1) {
      problems.add(name + " is exceeded: " + trial.worst() + " at " + trial.worstCase());
    }
    if (trial.held() == 0) {
      problems.add(name + " was never tried: no random input meets its hypotheses");
    }
    return line(claim.function().method(), claim.kind().sentence(), claim.theorem().format().label(),
        number(claim.bound()), number(trial.worst()), number(share)
            + (share < LOOSE ? " (" + claim.kind().needed() + ")" : ""));
  }

  /** Random trajectories beside the running bound; a line about them. */
  public String trajectories(int count, IntConsumer progress) throws IOException, InterruptedException {
    List<TrajectoryTrial> trials = new ArrayList<>();
    List<Callable<Void>> tasks = new ArrayList<>();
    int parts = Math.min(count, 100);
    for (int part = 0; part < parts; part++) {
      TrajectoryTrial trial = new TrajectoryTrial(SEED + part);
      trials.add(trial);
      int some = count / parts + (part < count % parts ? 1 : 0);
      tasks.add(() -> {
        for (int i = 0; i < some; i++) {
          trial.run();
        }
        return null;
      });
    }
    all(tasks, progress);
    trials.stream().map(TrajectoryTrial::outside).filter(o -> o != null)
        .forEach(o -> problems.add("outside of the running bound: " + o));
    TrajectoryTrial worst = Collections.max(trials, (a, b) -> Double.compare(a.worst(), b.worst()));
    return count + " random trajectories of " + TrajectoryTrial.STEPS + " steps, any optimizer, order, style and"
        + " formation of scalars: " + trials.stream().mapToLong(TrajectoryTrial::steps).sum()
        + " steps beside the running bound, " + trials.stream().mapToLong(TrajectoryTrial::unbounded).sum()
        + " without one.\nWorst: " + number(worst.worst()) + " of it, by " + worst.worstCase();
  }

  private void all(List<Callable<Void>> tasks, IntConsumer progress) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Void>> futures = tasks.stream().map(pool::submit).toList();
      int done = 0;
      for (Future<Void> future : futures) {
        future.get();
        progress.accept(++done * 100 / tasks.size());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static String line(String function, String error, String format, String bound, String worst, String share) {
    return String.format("%-26s %-38s %-9s %8s %10s  %s", function, error, format, bound, worst, share).stripTrailing();
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.3f", x);
  }
}
