package adamant.cli.survey;

import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Judges candidates, a few side by side. */
public final class Survey {

  private final long seed;
  private final boolean check;
  private final Consumer<String> progress;
  private final Set<String> running = new TreeSet<>();
  private int done;
  private int all;

  /**
   * A survey.
   *
   * @param seed of the cases
   * @param check whether what comes of it is compared with what was confirmed by hand
   * @param progress is told how far it is
   */
  public Survey(long seed, boolean check, Consumer<String> progress) {
    this.seed = seed;
    this.check = check;
    this.progress = progress;
  }

  /**
   * Judges those that are there. One that fails does not keep the others from being judged.
   *
   * @param jobs how many side by side
   * @return one for each candidate, in their order
   */
  public List<Outcome> run(List<Candidate> candidates, int jobs) throws IOException, InterruptedException {
    all = (int) candidates.stream().filter(c -> c.lack() == null).count();
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Outcome>> begun = new ArrayList<>();
      for (Candidate candidate : candidates) {
        begun.add(threads.submit(() -> outcome(candidate)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> one : begun) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Outcome outcome(Candidate candidate) throws IOException, InterruptedException {
    if (candidate.lack() != null) {
      return new Outcome(candidate, null, null, null);
    }
    begin(candidate.name());
    try (Subject subject = candidate.start().start()) {
      Surveyed surveyed = Surveyed.of(subject, seed, candidate.cases());
      return new Outcome(candidate, surveyed, null, check ? candidate.confirmed().differences(surveyed) : null);
    } catch (SubjectFailure e) {
      return new Outcome(candidate, null, e.getMessage(), null);
    } finally {
      end(candidate.name());
    }
  }

  private synchronized void begin(String name) {
    running.add(name);
    tell();
  }

  private synchronized void end(String name) {
    running.remove(name);
    done++;
    tell();
  }

  private void tell() {
    progress.accept(done + " of " + all + " subjects" + (running.isEmpty() ? "" : ", now " + String.join(", ", running)));
  }
}
