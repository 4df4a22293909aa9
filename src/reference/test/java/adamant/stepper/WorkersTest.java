package adamant.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.kernel.EvaluationOrder;
import adamant.optimizer.Optimizer;
import adamant.reference.AdamHyperparameters;
import adamant.reference.WeightDecay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The threads of a stepper, how its tensors are laid out one after the other, and what it tells of itself. */
class WorkersTest {

  private static final long LARGE = 3 * Workers.WORTH_A_THREAD;

  private static List<Thread> others(Workers workers) {
    ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
    workers.run(LARGE, (from, to) -> threads.add(Thread.currentThread()));
    threads.remove(Thread.currentThread());
    return List.copyOf(threads);
  }

  @Test
  void threads_of_a_stepper_that_nobody_closed_end_when_they_are_idle() throws InterruptedException {
    for (Thread other : others(new Workers(3))) {
      assertEquals("adamant-stepper", other.getName());
      other.join(30_000);
      assertFalse(other.isAlive(), "it still waits for work");
    }
  }

  @Test
  void threads_are_none_of_a_daemons_also_where_a_daemon_starts_them() throws InterruptedException {
    List<Boolean> daemons = new ArrayList<>();
    Thread caller = new Thread(() -> {
      try (Workers workers = new Workers(3)) {
        others(workers).forEach(other -> daemons.add(other.isDaemon()));
      }
    });
    caller.setDaemon(true);
    caller.start();
    caller.join();
    assertTrue(!daemons.isEmpty() && !daemons.contains(true), daemons::toString);
  }

  @Test
  void closing_ends_the_threads_also_when_it_is_interrupted_which_the_caller_stays() throws InterruptedException {
    Workers workers = new Workers(3);
    List<Thread> others = others(workers);
    Thread.currentThread().interrupt();
    workers.close();
    assertTrue(Thread.interrupted());
    for (Thread other : others) {
      other.join(30_000);
      assertFalse(other.isAlive());
    }
    assertThrows(IllegalStateException.class, () -> workers.run(1, (from, to) -> { }));
    workers.close();
    assertFalse(Thread.interrupted(), "nobody interrupted the second time");
  }

  @Test
  void closing_waits_for_the_work_that_is_going_on_also_when_it_is_interrupted() throws InterruptedException {
    Workers workers = new Workers(2);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    Thread stepping = new Thread(() -> workers.run(LARGE, (from, to) -> {
      if (from > 0) {
        begun.countDown();
        awaited(release);
        done.set(true);
      }
    }));
    stepping.start();
    begun.await();
    Thread closing = Thread.currentThread();
    // Once the interruption is taken up, closing is waiting.
    Thread releasing = new Thread(() -> {
      while (closing.isInterrupted()) {
        Thread.onSpinWait();
      }
      release.countDown();
    });
    closing.interrupt();
    releasing.start();
    workers.close();
    boolean finished = done.get();
    assertTrue(Thread.interrupted(), "the caller stays interrupted");
    release.countDown();
    releasing.join();
    stepping.join();
    assertTrue(finished, "it was closed before the work was done");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void no_more_threads_are_started_than_work_beside_the_caller() {
    try (Workers workers = new Workers(3)) {
      Set<Thread> all = new HashSet<>();
      for (int i = 0; i < 5; i++) {
        all.addAll(others(workers));
      }
      assertTrue(all.size() <= 2, () -> all.size() + " threads");
    }
  }

  @Test
  void the_pieces_are_the_whole_and_in_order_without_a_gap() {
    try (Workers workers = new Workers(3)) {
      ConcurrentLinkedQueue<long[]> pieces = new ConcurrentLinkedQueue<>();
      workers.run(LARGE + 2, (from, to) -> pieces.add(new long[] {from, to}));
      List<long[]> sorted = pieces.stream().sorted((a, b) -> Long.compare(a[0], b[0])).toList();
      assertEquals(3, sorted.size());
      long next = 0;
      for (long[] piece : sorted) {
        assertEquals(next, piece[0]);
        assertTrue(piece[1] - piece[0] - LARGE / 3 <= 1, "no piece is longer than another by more than one");
        next = piece[1];
      }
      assertEquals(LARGE + 2, next);
    }
  }

  @Test
  void the_layout_meets_the_elements_of_a_range_tensor_by_tensor_and_leaves_out_empty_ones() {
    Layout layout = new Layout(new int[] {0, 2, 0, 0, 3, 0});
    assertEquals(5, layout.total());
    List<List<Integer>> met = new ArrayList<>();
    layout.forEach(1, 4, (k, from, to) -> met.add(List.of(k, from, to)));
    assertEquals(List.of(List.of(1, 1, 2), List.of(4, 0, 2)), met);
    met.clear();
    layout.forEach(0, 5, (k, from, to) -> met.add(List.of(k, from, to)));
    assertEquals(List.of(List.of(1, 0, 2), List.of(4, 0, 3)), met);
    met.clear();
    layout.forEach(5, 5, (k, from, to) -> met.add(List.of(k, from, to)));
    assertEquals(List.of(), met);
    for (int p = 0; p < 5; p++) {
      assertEquals(p < 2 ? 1 : 4, layout.tensor(p));
      assertEquals(p < 2 ? p : p - 2, layout.element(p));
      assertEquals(p, layout.position(layout.tensor(p), layout.element(p)));
    }
  }

  @Test
  void a_zero_in_the_second_moment_is_not_taken_for_the_negative_element_of_the_third_state() {
    Optimizer.State state = new Optimizer.State(new double[] {1}, new double[1], new double[] {0}, new double[] {-1});
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
        () -> new TensorList(Optimizer.AMSGRAD_MAX_V.keeps(), List.of(state)));
    assertEquals("element 0 of the third state of tensor 0 is negative: no element may be", refused.getMessage());
  }

  @Test
  void a_stepper_tells_what_it_was_given_and_what_it_was_changed_to() {
    AdamHyperparameters h = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);
    WeightDecay decay = new WeightDecay(0.5, 1);
    try (Stepper stepper = new Stepper(Optimizer.ADAMW_RATE, EvaluationOrder.LITERAL, h, decay, 1, List.of(), 3)) {
      assertEquals(List.of(h, decay, 3), List.of(stepper.hyperparameters(), stepper.weightDecay(), stepper.steps()));
      WeightDecay other = new WeightDecay(0, 1);
      AdamHyperparameters faster = new AdamHyperparameters(0.01, 0.9, 0.999, 1e-8);
      stepper.hyperparameters(faster, other);
      assertEquals(List.of(faster, other), List.of(stepper.hyperparameters(), stepper.weightDecay()));
    }
  }
}
