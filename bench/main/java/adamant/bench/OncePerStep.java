package adamant.bench;

import adamant.reference.AdamCoefficients;
import adamant.reference.AdamHyperparameters;
import adamant.reference.BiasCorrection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is formed once a step, whatever the number of elements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OncePerStep {

  /** The step. */
  @Param({"1", "1000", "1000000", "2147483647"})
  public int step;

  private double beta = 0.999;
  private AdamHyperparameters h = new AdamHyperparameters(0.001, 0.9, 0.999, 1e-8);

  /** One bias correction. */
  @Benchmark
  public double biasCorrection() {
    return BiasCorrection.of(beta, step).toDouble();
  }

  /** 1 − βᵗ as it is usually written, for comparison: many ulps off at first. */
  @Benchmark
  public double naive() {
    return 1 - Math.pow(beta, step);
  }

  /** All coefficients: two bias corrections, two quotients and a root in double-double. */
  @Benchmark
  public AdamCoefficients coefficients() {
    return new AdamCoefficients(h, step);
  }
}
