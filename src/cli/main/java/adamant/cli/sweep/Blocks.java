package adamant.cli.sweep;

import adamant.exact.Arithmetic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Binary32 on blocks of elements at once, so that a formula costs little more than its operations, and which elements
 * met a divisor that was not finite.
 */
final class Blocks implements Arithmetic<float[]> {

  private final int size;
  private final List<float[]> pool = new ArrayList<>();
  private int used;
  private float[] divisors;

  Blocks(int size) {
    this.size = size;
    divisors = new float[size];
  }

  /** Begins a step: results of the one before are overwritten, and divisors are noted into this array. */
  void begin(float[] noted) {
    used = 0;
    divisors = noted;
    Arrays.fill(noted, 0);
  }

  private float[] next() {
    if (used == pool.size()) {
      pool.add(new float[size]);
    }
    return pool.get(used++);
  }

  /** A block of its own, which no step overwrites. */
  @Override
  public float[] constant(double x) {
    float[] block = new float[size];
    Arrays.fill(block, (float) x);
    return block;
  }

  @Override
  public float[] add(float[] x, float[] y) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = x[i] + y[i];
    }
    return z;
  }

  @Override
  public float[] sub(float[] x, float[] y) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = x[i] - y[i];
    }
    return z;
  }

  @Override
  public float[] mul(float[] x, float[] y) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = x[i] * y[i];
    }
    return z;
  }

  /** x / y. What is noted becomes NaN where y is not finite, and stays as it is where it is. */
  @Override
  public float[] div(float[] x, float[] y) {
    float[] z = next();
    float[] noted = divisors;
    for (int i = 0; i < z.length; i++) {
      z[i] = x[i] / y[i];
      noted[i] += y[i] * 0f;
    }
    return z;
  }

  @Override
  public float[] sqrt(float[] x) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = (float) Math.sqrt(x[i]);
    }
    return z;
  }

  @Override
  public float[] max(float[] x, float[] y) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = Math.max(x[i], y[i]);
    }
    return z;
  }

  @Override
  public float[] abs(float[] x) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = Math.abs(x[i]);
    }
    return z;
  }

  @Override
  public float[] neg(float[] x) {
    float[] z = next();
    for (int i = 0; i < z.length; i++) {
      z[i] = -x[i];
    }
    return z;
  }

  @Override
  public boolean less(float[] x, float[] y) {
    throw new UnsupportedOperationException("elements of a block compare differently");
  }
}
