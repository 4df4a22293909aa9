package adamant.peers;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a run is given. The gradients reach over 24 decades, zeros of both signs among them.
 *
 * @param gradients one a step, the format's values held exactly
 */
record Inputs(String format, double beta1, double beta2, double eps, double weightDecay, double[] rates,
    double[] parameters, double[][] gradients) {

  private static final int STEPS = 40;
  private static final int ELEMENTS = 24;

  /** Random ones, always the same for a seed. */
  static Inputs of(String format, long seed, double beta1, double beta2, double eps, boolean rateChanges) {
    Random random = new Random(seed);
    double[] rates = new double[STEPS];
    double[] parameters = new double[ELEMENTS];
    double[][] gradients = new double[STEPS][ELEMENTS];
    for (int t = 0; t < STEPS; t++) {
      rates[t] = t == 0 || rateChanges ? 1e-4 + 0.1 * random.nextDouble() : rates[0];
      for (int i = 0; i < ELEMENTS; i++) {
        gradients[t][i] = rounded(format, gradient(random));
      }
    }
    for (int i = 0; i < ELEMENTS; i++) {
      // From 0 every bit of a step shows.
      parameters[i] = i % 2 == 0 ? 0 : rounded(format, random.nextGaussian() * Math.pow(10, random.nextInt(8) - 6));
    }
    return new Inputs(format, beta1, beta2, eps, 0.125, rates, parameters, gradients);
  }

  /** The same at one rate. */
  Inputs withRate(double rate) {
    return withRates(t -> rate);
  }

  /** The same at the rates of the steps, from 1. */
  Inputs withRates(IntToDoubleFunction rate) {
    return new Inputs(format, beta1, beta2, eps, weightDecay,
        IntStream.rangeClosed(1, STEPS).mapToDouble(rate).toArray(), parameters, gradients);
  }

  private static double gradient(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> 0.0;
      case 1 -> -0.0;
      default -> random.nextGaussian() * Math.pow(10, random.nextInt(25) - 12);
    };
  }

  private static double rounded(String format, double value) {
    return format.equals("binary64") ? value : (float) value;
  }
}
