package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import hivemall.optimizer.DenseOptimizerFactory;
import hivemall.optimizer.Optimizer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The optimizer {@code adam} of Hivemall 0.5.2, made by {@code DenseOptimizerFactory}. Its hyperparameters are options,
 * texts that it reads as floats: {@code beta} is β₁, {@code gamma} β₂, {@code eps_hat} ε, {@code eta0} the learning rate
 * of the schedule {@code fixed}. No regularization. It steps one element at a time, and {@code proceedStep} counts t.
 */
public final class HivemallPeer extends Peer {

  private HivemallPeer() {
    super("Hivemall 0.5.2 adam", Format.BINARY32, Map.of(), false,
        "schedule fixed, no regularization; hyperparameters are read as floats");
  }

  @Override
  PeerRun begin(Hyperparameters hyperparameters, double[] parameters, double firstRate) {
    Map<String, String> options = new HashMap<>();
    options.put("optimizer", "adam");
    options.put("eta", "fixed");
    options.put("eta0", text(firstRate));
    options.put("beta", text(hyperparameters.beta1()));
    options.put("gamma", text(hyperparameters.beta2()));
    options.put("eps_hat", text(hyperparameters.eps()));
    options.put("regularization", "no");
    Optimizer adam = DenseOptimizerFactory.create(parameters.length, options);
    return new PeerRun() {
      @Override
      public void step(double[] gradient, double rate) {
        if (Double.compare(rate, firstRate) != 0) {
          throw new IllegalArgumentException("Hivemall's schedule fixed keeps one learning rate");
        }
        for (int i = 0; i < gradient.length; i++) {
          parameters[i] = adam.update(Integer.valueOf(i), (float) parameters[i], (float) gradient[i]);
        }
        adam.proceedStep();
      }

      @Override
      public double[] parameters() {
        return parameters;
      }
    };
  }

  /** A text that reads back as the float nearest to a hyperparameter. */
  private static String text(double hyperparameter) {
    return Float.toString((float) hyperparameter);
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    // Hivemall logs every optimizer that it makes.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    serve(HivemallPeer::new);
  }
}
