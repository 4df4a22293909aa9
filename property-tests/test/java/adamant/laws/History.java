package adamant.laws;

import adamant.reference.AdamHyperparameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A run: initial parameters, shape [n], and the gradient of each step, shape [steps][n].
 *
 * @param seed what a law draws its own choices from, as where to cut
 */
record History(Precision precision, AdamHyperparameters h, double[] theta, double[][] gradients, int seed)
    implements Shown {

  int length() {
    return theta.length;
  }

  @Override
  public Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("format", precision.format().label());
    shown.put("hyperparameters", h);
    shown.put("parameters", theta);
    shown.put("gradients", gradients);
    shown.put("seed", seed);
    return shown;
  }

  /** One element's gradients. */
  double[] gradientsOf(int element) {
    double[] g = new double[gradients.length];
    for (int t = 0; t < g.length; t++) {
      g[t] = gradients[t][element];
    }
    return g;
  }

  // The classes whose squares do not overflow, so that there is something left to look at after some steps.
  private static final Magnitude[] FINITE = {Magnitude.ZERO, Magnitude.SUBNORMAL, Magnitude.EDGE_OF_UNDERFLOW,
      Magnitude.SQUARE_UNDERFLOWS, Magnitude.ORDINARY, Magnitude.ORDINARY};

  /** Runs of every class of gradients and every kind of hyperparameters. */
  static final class Any implements ArbitrarySupplier<History> {
    @Override
    public Arbitrary<History> get() {
      return Arbitraries.of(Precision.values()).flatMap(p -> Arbitraries.frequencyOf(
          Tuple.of(2, runs(p, Hyper.any(p), 12, Magnitude.values())),
          Tuple.of(3, runs(p, Hyper.any(p), 12, FINITE))));
    }
  }

  /** Runs in which nothing is out of the ordinary but the decay rates. */
  static final class Ordinary implements ArbitrarySupplier<History> {
    @Override
    public Arbitrary<History> get() {
      return Arbitraries.of(Precision.values()).flatMap(p -> runs(p, Hyper.withEps(Hyper.stabiliser(p)), 12,
          Magnitude.ORDINARY, Magnitude.ORDINARY, Magnitude.ORDINARY, Magnitude.ZERO));
    }
  }

  /** Runs with ε = 0, of every class of gradients. */
  static final class WithoutEps implements ArbitrarySupplier<History> {
    @Override
    public Arbitrary<History> get() {
      return Arbitraries.of(Precision.values()).flatMap(p -> Arbitraries.frequencyOf(
          Tuple.of(2, runs(p, Hyper.withEps(Arbitraries.just(0.0)), 12, Magnitude.ORDINARY)),
          Tuple.of(1, runs(p, Hyper.withEps(Arbitraries.just(0.0)), 12, Magnitude.values()))));
    }
  }

  /** Long runs of few elements, with stretches of ordinary, tiny and zero gradients. */
  static final class Long implements ArbitrarySupplier<History> {
    @Override
    public Arbitrary<History> get() {
      return Arbitraries.of(Precision.values()).flatMap(p -> Combinators.combine(Hyper.withEps(Hyper.stabiliser(p)),
          Magnitude.any(p.format(), Magnitude.ORDINARY, Magnitude.ZERO), stretches(p), Arbitraries.integers())
          .as((h, theta, gradients, seed) -> new History(p, h, new double[] {theta}, gradients, seed)));
    }

    private static Arbitrary<double[][]> stretches(Precision p) {
      Arbitrary<Double> g = Magnitude.any(p.format(), Magnitude.ORDINARY, Magnitude.ORDINARY,
          Magnitude.SQUARE_UNDERFLOWS, Magnitude.ZERO);
      Arbitrary<List<Double>> stretch = Combinators.combine(g, Arbitraries.integers().between(1, 200),
          Arbitraries.of(1.0, -1.0)).as((x, n, turn) -> Stream.iterate(x, y -> y * turn).limit(n).toList());
      return stretch.list().ofMinSize(2).ofMaxSize(5).map(parts -> parts.stream().flatMap(List::stream)
          .map(x -> new double[] {x}).toArray(double[][]::new));
    }
  }

  /** Runs of up to four elements. */
  static Arbitrary<History> runs(Precision p, Arbitrary<AdamHyperparameters> h, int steps, Magnitude... classes) {
    Arbitrary<Double> g = Magnitude.any(p.format(), classes);
    Arbitrary<Double> start = Magnitude.any(p.format(), Magnitude.ORDINARY, Magnitude.ZERO, Magnitude.BETWEEN);
    return Arbitraries.integers().between(1, 4).flatMap(n -> Combinators.combine(h, row(start, n),
        row(g, n).array(double[][].class).ofMinSize(1).ofMaxSize(steps), Arbitraries.integers())
        .as((hyper, theta, gradients, seed) -> new History(p, hyper, theta, gradients, seed)));
  }

  private static Arbitrary<double[]> row(Arbitrary<Double> of, int n) {
    return of.array(double[].class).ofSize(n);
  }
}
