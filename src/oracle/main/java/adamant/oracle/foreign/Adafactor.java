package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adafactor (Shazeer and Stern 2018) of a vector, whose second moment is not factored: v ← (1−t^−0.8)·v + t^−0.8·g²,
 * u = g/√v, θ ← θ − max(10⁻³, rms(θ))·ρ·u/max(1, rms(u)), ρ being η or less.
 *
 * @param floor what keeps v from 0
 * @param bounded whether η is bounded by 1/√t
 */
record Adafactor(Floor floor, boolean bounded) implements ForeignRule {

  private static final double POWER = -0.8;
  private static final double LEAST_SCALE = 1e-3;
  private static final double LEAST_SQUARE = 1e-30;

  /** What keeps v from 0. */
  enum Floor {
    ADDED("(g² + 10⁻³⁰); u = g/√v"), MAXIMUM("g²; u = g/√max(v, ε₁²), ε₁ the format's machine epsilon");

    private final String formula;

    Floor(String formula) {
      this.formula = formula;
    }
  }

  /** Those that are known. */
  static List<Adafactor> all() {
    return Stream.of(Floor.values()).flatMap(floor -> Stream.of(true, false).map(bound -> new Adafactor(floor, bound)))
        .toList();
  }

  @Override
  public String id() {
    return "adafactor";
  }

  @Override
  public String name() {
    return id() + " (of a vector: v ← (1−t^−0.8)·v + t^−0.8·" + floor.formula
        + "; θ ← θ − max(10⁻³, rms(θ))·" + (bounded ? "min(η, 1/√t)" : "η") + "·u/max(1, rms(u)))";
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public <N> Run<N> begin(Numbers<N> n, Case given) {
    Arithmetic<N> a = n.arithmetic();
    List<N> v = new ArrayList<>(Collections.nCopies(given.length(), n.scalar(0)));
    return (step, before, gradients) -> {
      N weight = n.change(n.scalar(Math.pow(step, POWER)));
      N kept = step == 1 ? n.scalar(0) : n.change(a.local(a.sub(n.scalar(1), weight)));
      List<N> along = new ArrayList<>();
      for (int i = 0; i < v.size(); i++) {
        N square = a.local(a.mul(gradients.get(i), gradients.get(i)));
        v.set(i, n.average(kept, weight, v.get(i),
            floor == Floor.ADDED ? a.local(a.add(square, n.scalar(LEAST_SQUARE))) : square));
        N least = n.scalar(Math.scalb(1.0, 2 - 2 * n.format().precision()));
        along.add(n.change(a.local(a.div(gradients.get(i),
            a.local(a.sqrt(floor == Floor.ADDED ? v.get(i) : a.max(v.get(i), least)))))));
      }
      N size = a.max(n.scalar(LEAST_SCALE), n.rootMeanSquare(before));
      double rate = given.rates()[step - 1];
      rate = bounded ? Math.min(rate, 1 / Math.sqrt(step)) : rate;
      N factor = n.change(a.local(a.div(a.local(a.mul(size, n.change(n.scalar(rate)))),
          a.max(n.scalar(1), n.rootMeanSquare(along)))));
      List<N> after = new ArrayList<>();
      for (int i = 0; i < v.size(); i++) {
        after.add(n.stepped(before.get(i), n.change(a.local(a.mul(factor, along.get(i))))));
      }
      return after;
    };
  }
}
