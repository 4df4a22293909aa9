package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.io.IOException;
import java.util.Map;
import jsat.linear.DenseVector;
import jsat.math.optimization.stochastic.Adam;

/**
 * {@code jsat.math.optimization.stochastic.Adam} of JSAT 0.0.8. Its {@code beta_1} and {@code beta_2} are 1−β₁ and 1−β₂;
 * its learning rate is {@code alpha·eta}, so that alpha is 1 here. It has one hyperparameter more, λ, by whose powers β₁
 * decays; 1, for no decay, is refused, and what it does by default is what its users get.
 */
public final class JsatPeer extends Peer {

  private final double lambda;

  private JsatPeer(double lambda, String note) {
    super("JSAT 0.0.8 Adam", Format.BINARY64, Map.of(), true, note);
    this.lambda = lambda;
  }

  @Override
  PeerRun begin(Hyperparameters hyperparameters, double[] parameters, double firstRate) {
    Adam adam = new Adam(1.0, complement(hyperparameters.beta1()), complement(hyperparameters.beta2()),
        hyperparameters.eps(), lambda);
    adam.setup(parameters.length);
    DenseVector x = new DenseVector(parameters);
    return new PeerRun() {
      @Override
      public void step(double[] gradient, double rate) {
        adam.update(x, new DenseVector(gradient), rate);
      }

      @Override
      public double[] parameters() {
        return x.arrayCopy();
      }
    };
  }

  /** 1−β, when the library gets β back from it without an error of ours. */
  private static double complement(double beta) {
    double complement = 1 - beta;
    if (1 - complement != beta) {
      throw new IllegalArgumentException("JSAT takes 1-beta, and beta=" + beta + " does not come back from it");
    }
    return complement;
  }

  /** Serves it; with the argument {@code lambda-one}, with the greatest λ that it takes. */
  public static void main(String[] arguments) throws IOException {
    boolean one = arguments.length == 1 && arguments[0].equals("lambda-one");
    serve(() -> one
        ? new JsatPeer(Math.nextDown(1.0), "lambda set to the number next below 1, so that beta1 hardly decays")
        : new JsatPeer(Adam.DEFAULT_LAMBDA, "lambda as by default, 1e-8"));
  }
}
