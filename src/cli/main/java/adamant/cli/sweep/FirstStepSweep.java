package adamant.cli.sweep;

import adamant.kernel.EvaluationOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** All finite binary32 gradients through the first step, in both orders, chunk by chunk. */
public final class FirstStepSweep implements Sweep {

  /** Chunks of the finite gradients, in one order; half of them negative. */
  private static final int FINITE = FirstStep.CHUNKS - 2 * 8;

  private final Pieces<Tally> pieces;

  /**
   * Goes on from the file, if it is of the same kernels.
   *
   * @param state the file
   * @param fingerprint of the kernels
   */
  public FirstStepSweep(Path state, String fingerprint) throws IOException {
    pieces = new Pieces<>(state, fingerprint + ", first step", EvaluationOrder.values().length * FINITE, Tally::encode,
        Tally::decode);
  }

  private static EvaluationOrder order(int piece) {
    return EvaluationOrder.values()[piece / FINITE];
  }

  // The chunks of infinity and NaN are left out.
  private static int chunk(int piece) {
    int finite = piece % FINITE;
    return finite < FINITE / 2 ? finite : finite + 8;
  }

  @Override
  public int work() {
    return pieces.count();
  }

  @Override
  public int finished() {
    return pieces.finished();
  }

  @Override
  public void run(int threads, int most, IntConsumer progress) throws IOException, InterruptedException {
    ThreadLocal<FirstStep> literal = ThreadLocal.withInitial(() -> new FirstStep(EvaluationOrder.LITERAL));
    ThreadLocal<FirstStep> scaled = ThreadLocal.withInitial(() -> new FirstStep(EvaluationOrder.SCALED));
    pieces.run(threads, most, piece ->
        (order(piece) == EvaluationOrder.LITERAL ? literal : scaled).get().chunk(chunk(piece)), progress);
  }

  /** What was seen of a binade, of either sign: 0 is the subnormals, 254 the largest. */
  Tally binade(EvaluationOrder order, int binade) {
    return sum(piece -> order(piece) == order && FirstStep.binade(chunk(piece)) == binade);
  }

  /** What was seen of all. */
  Tally all(EvaluationOrder order) {
    return sum(piece -> order(piece) == order);
  }

  private Tally sum(IntPredicate which) {
    Tally all = new Tally(Event.values().length);
    for (int piece = 0; piece < pieces.count(); piece++) {
      if (which.test(piece) && pieces.get(piece) != null) {
        all.add(pieces.get(piece));
      }
    }
    return all;
  }

  @Override
  public List<String> lines() {
    return new FirstStepReport(this).lines();
  }

  @Override
  public List<String> problems() {
    return all(EvaluationOrder.LITERAL).count(Event.V_NEGATIVE) + all(EvaluationOrder.SCALED).count(Event.V_NEGATIVE)
        == 0 ? List.of() : List.of("v is negative for some gradient");
  }

  @Override
  public String summary() {
    return all(EvaluationOrder.LITERAL).gradients() + " gradients in each order";
  }

  @Override
  public void write(Path folder) throws IOException {
    new FirstStepReport(this).write(folder);
  }
}
