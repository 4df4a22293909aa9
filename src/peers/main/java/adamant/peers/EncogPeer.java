package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.encog.engine.network.activation.ActivationLinear;
import org.encog.ml.data.basic.BasicMLDataSet;
import org.encog.neural.networks.BasicNetwork;
import org.encog.neural.networks.layers.BasicLayer;
import org.encog.neural.networks.training.propagation.sgd.StochasticGradientDescent;
import org.encog.neural.networks.training.propagation.sgd.update.AdamUpdate;

/**
 * {@code AdamUpdate} of Encog 3.4, the update rule alone. It ascends along the array that it is given (Encog's gradients
 * are −∂E/∂w), so it is given −g. β₁, β₂ and ε are private and have no setters. Its host, a trainer, supplies the number
 * of weights, the learning rate and the step.
 */
public final class EncogPeer extends Peer {

  /** The hyperparameters that Encog's Adam has and lets nobody set. */
  static final Map<String, Double> FIXED = new TreeMap<>(Map.of("beta1", 0.9, "beta2", 0.999, "eps", 1e-8));

  private EncogPeer() {
    super("Encog 3.4 AdamUpdate", Format.BINARY64, FIXED, true,
        "the update rule alone, given -g and the step number; beta1, beta2 and eps cannot be set");
  }

  @Override
  PeerRun begin(Hyperparameters hyperparameters, double[] parameters, double firstRate) {
    refuseOthers(hyperparameters);
    StochasticGradientDescent host = host(parameters.length);
    AdamUpdate adam = new AdamUpdate();
    adam.init(host);
    return new PeerRun() {
      private int t;

      @Override
      public void step(double[] gradient, double rate) {
        t++;
        host.setIteration(t);
        host.setLearningRate(rate);
        adam.update(negated(gradient), parameters);
      }

      @Override
      public double[] parameters() {
        return parameters;
      }
    };
  }

  /** A trainer of a network with so many weights: one linear neuron without bias. */
  static StochasticGradientDescent host(int weights) {
    return new StochasticGradientDescent(neuron(weights),
        new BasicMLDataSet(new double[1][weights], new double[1][1]));
  }

  /** One linear neuron without bias. */
  static BasicNetwork neuron(int weights) {
    BasicNetwork network = new BasicNetwork();
    network.addLayer(new BasicLayer(null, false, weights));
    network.addLayer(new BasicLayer(new ActivationLinear(), false, 1));
    network.getStructure().finalizeStructure();
    return network;
  }

  /** Refuses hyperparameters that the library would not use. */
  static void refuseOthers(Hyperparameters asked) {
    if (asked.beta1() != FIXED.get("beta1") || asked.beta2() != FIXED.get("beta2") || asked.eps() != FIXED.get("eps")) {
      throw new IllegalArgumentException("Encog has no way to set beta1, beta2 or eps: they are 0.9, 0.999 and 1e-8");
    }
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    serve(EncogPeer::new);
  }
}
