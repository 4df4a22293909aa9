package adamant.proofs.key;

import adamant.proofs.smt.Meanings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Proves the contracts of a source root with KeY, in one or several processes side by side. */
public final class KeyProver {

  /** Largest number of nodes of one proof. */
  public static final int MAX_NODES = 60_000;

  private final Path root;
  private final Path meanings;
  private final int workers;
  private final int maxNodes;
  private final Path log;
  private final boolean firstOpenGoal;

  /** For the sources below {@code root}; the processes write their noise to {@code log}. See {@link Meanings}. */
  public KeyProver(Path root, Path meanings, int workers, int maxNodes, Path log) {
    this(root, meanings, workers, maxNodes, log, false);
  }

  /** The same; with {@code firstOpenGoal} a proof that can no longer close ends at once, which closes as many. */
  public KeyProver(Path root, Path meanings, int workers, int maxNodes, Path log, boolean firstOpenGoal) {
    this.root = root.toAbsolutePath();
    this.meanings = meanings.toAbsolutePath();
    this.workers = workers;
    this.maxNodes = maxNodes;
    this.log = log;
    this.firstOpenGoal = firstOpenGoal;
  }

  /**
   * Proves every contract whose name is selected; each verdict is handed on as it comes.
   *
   * @param selection names of contracts to prove
   * @param withCvc5 names of contracts whose open goals are offered to cvc5
   * @return all verdicts, by contract name; empty when the selection matches nothing
   * @throws IOException when KeY could not load the sources or a process ended early
   */
  public List<KeyVerdict> prove(Predicate<String> selection, Predicate<String> withCvc5, Consumer<KeyVerdict> progress)
      throws IOException, InterruptedException {
    Queue<String> queue = new ConcurrentLinkedQueue<>();
    CountDownLatch filled = new CountDownLatch(1);
    List<KeyVerdict> verdicts = Collections.synchronizedList(new ArrayList<>());
    List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      boolean first = i == 0;
      Thread thread = new Thread(() -> {
        try (KeyProcess process = new KeyProcess(root, maxNodes, meanings, log, firstOpenGoal)) {
          List<String> names = process.names();
          if (first) {
            names.stream().filter(selection).forEach(queue::add);
            filled.countDown();
          }
          filled.await();
          for (String name = queue.poll(); name != null; name = queue.poll()) {
            KeyVerdict verdict = process.prove(name, withCvc5.test(name));
            verdicts.add(verdict);
            synchronized (progress) {
              progress.accept(verdict);
            }
          }
        } catch (IOException | InterruptedException | RuntimeException e) {
          failures.add(e);
        } finally {
          filled.countDown();
        }
      }, "key-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new IOException(failures.get(0).getMessage(), failures.get(0));
    }
    List<KeyVerdict> sorted = new ArrayList<>(verdicts);
    sorted.sort((a, b) -> a.contract().compareTo(b.contract()));
    return sorted;
  }
}
