package adamant.cli.sweep;

import adamant.exact.Format;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All finite gradients of binary16 and of bfloat16 through one step from each of several states, binade by binade. */
public final class HalfSweep implements Sweep {

  static final List<Format> FORMATS = List.of(Format.BINARY16, Format.BFLOAT16);
  static final List<String> OPTIMIZERS = List.of("adam", "adamw-rate", "amsgrad-max-v");

  /** What is gone over in one piece: all of an optimizer, a state and an exponent. */
  record Piece(Format format, String optimizer, HalfState state, int exponent) {}

  private final List<Piece> all = new ArrayList<>();
  private final Pieces<List<Tally>> pieces;

  /**
   * Goes on from the file, if it is of the same kernels.
   *
   * @param state the file
   * @param fingerprint of what the formulas' bits depend on
   */
  public HalfSweep(Path state, String fingerprint) throws IOException {
    for (Format format : FORMATS) {
      for (HalfState from : HalfState.all(format)) {
        for (String optimizer : OPTIMIZERS) {
          for (int exponent = format.minExponent() - 1; exponent <= format.maxExponent(); exponent++) {
            all.add(new Piece(format, optimizer, from, exponent));
          }
        }
      }
    }
    pieces = new Pieces<>(state, fingerprint + ", half", all.size(),
        tallies -> tallies.stream().map(Tally::encode).collect(Collectors.joining(";")),
        line -> Stream.of(line.split(";")).map(Tally::decode).toList());
  }

  /** An optimizer's formula. */
  static Variant variant(String optimizer) {
    return Variants.byId(optimizer);
  }

  /** What was seen of the gradients of an exponent. */
  static List<Tally> tallies(Piece piece) {
    return new HalfStep(piece.format(), variant(piece.optimizer()), piece.state()).binade(piece.exponent());
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
    pieces.run(threads, most, piece -> tallies(all.get(piece)), progress);
  }

  /** What was seen in a mode, by exponents from the least on; null where it is not done. */
  List<Tally> binades(Format format, String optimizer, HalfState state, HalfMode mode) {
    List<Tally> binades = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      Piece piece = all.get(k);
      if (piece.format() == format && piece.optimizer().equals(optimizer) && piece.state().equals(state)) {
        binades.add(pieces.get(k).get(mode.ordinal()));
      }
    }
    return binades;
  }

  /** What was seen in a mode of all gradients. */
  Tally sum(Format format, String optimizer, HalfState state, HalfMode mode) {
    Tally sum = new Tally(HalfEvent.values().length);
    binades(format, optimizer, state, mode).forEach(sum::add);
    return sum;
  }

  @Override
  public List<String> lines() {
    return new HalfReport(this).lines();
  }

  @Override
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Piece piece : all) {
      for (HalfMode mode : HalfMode.values()) {
        if (piece.exponent() == 0
            && sum(piece.format(), piece.optimizer(), piece.state(), mode).count(HalfEvent.SECOND_NEGATIVE) > 0) {
          problems.add(piece + ", " + mode.title() + ": " + HalfEvent.SECOND_NEGATIVE.title());
        }
      }
    }
    return problems;
  }

  @Override
  public String summary() {
    long gradients = 0;
    for (int k = 0; k < all.size(); k++) {
      gradients += pieces.get(k).get(0).gradients();
    }
    return gradients + " steps from " + HalfState.all(Format.BINARY16).size() + " states, in "
        + HalfMode.values().length + " ways each; v was " + (problems().isEmpty() ? "never negative and never NaN" : "negative or NaN");
  }

  @Override
  public void write(Path folder) throws IOException {
    new HalfReport(this).write(folder);
  }
}
