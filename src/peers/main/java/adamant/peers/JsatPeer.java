package adamant.peers;

import adamant.exact.Format;
import java.io.IOException;
import java.util.Map;
import jsat.linear.DenseVector;
import jsat.math.optimization.stochastic.AdaDelta;
import jsat.math.optimization.stochastic.AdaGrad;
import jsat.math.optimization.stochastic.Adam;
import jsat.math.optimization.stochastic.GradientUpdater;
import jsat.math.optimization.stochastic.NAdaGrad;
import jsat.math.optimization.stochastic.RMSProp;
import jsat.math.optimization.stochastic.Rprop;
import jsat.math.optimization.stochastic.SGDMomentum;
import jsat.math.optimization.stochastic.SimpleSGD;

/**
 * {@code jsat.math.optimization.stochastic} of JSAT 0.0.8. They take the
 * learning rate with each gradient. Adam's {@code beta_1} and {@code beta_2} are 1−β₁ and 1−β₂; its learning rate is
 * {@code alpha·eta}, so that alpha is 1 here. It has one hyperparameter more, λ, by whose powers β₁ decays; 1, for no
 * decay, is refused, and what it does by default is what its users get.
 */
public final class JsatPeer {

  private static final String NAME = "JSAT 0.0.8";
  private static final double ADADELTA_EPS = 1e-4;

  private JsatPeer() {}

  private static Offer adam(double lambda, String note) {
    return Offer.of("Adam", "adam", Format.BINARY64, note, (h, parameters, rate) ->
        run(new Adam(1.0, complement(h.beta1()), complement(h.beta2()), h.eps(), lambda), parameters));
  }

  private static Peer all() {
    return new Peer(NAME,
        adam(Adam.DEFAULT_LAMBDA, "lambda as by default, 1e-8"),
        Offer.of("SimpleSGD", "sgd", Format.BINARY64, "", (h, parameters, rate) -> run(new SimpleSGD(), parameters)),
        Offer.of("SGDMomentum(classic)", "momentum-rate-inside", Format.BINARY64,
            "cites Sutskever 2013, where the rate stands inside",
            (h, parameters, rate) -> run(new SGDMomentum(h.beta1(), false), parameters)),
        Offer.of("SGDMomentum(Nesterov)", "nesterov", Format.BINARY64, "cites Sutskever 2013 and Bengio 2013",
            (h, parameters, rate) -> run(new SGDMomentum(h.beta1(), true), parameters)),
        Offer.of("AdaGrad", "adagrad-eps-outside", Format.BINARY64,
            "cites Duchi 2011; has no eps, and says nothing of one",
            (h, parameters, rate) -> run(new AdaGrad(), parameters)).with(Map.of("eps", 0.0)),
        Offer.of("RMSProp", "rmsprop-eps-outside", Format.BINARY64,
            "names Hinton; has no eps, and says nothing of one",
            (h, parameters, rate) -> run(new RMSProp(h.beta2()), parameters)).with(Map.of("eps", 0.0)),
        Offer.of("AdaDelta", "adadelta", Format.BINARY64, "cites Zeiler 2012; eps cannot be set",
            (h, parameters, rate) -> run(new AdaDelta(h.beta2()), parameters)).with(Map.of("eps", ADADELTA_EPS)),
        Offer.of("NAdaGrad", "adagrad-eps-outside", Format.BINARY64,
            "given a plain vector, where it documents something similar to AdaGrad; has no eps",
            (h, parameters, rate) -> run(new NAdaGrad(), parameters)).with(Map.of("eps", 0.0)),
        Offer.of("Rprop", "sgd", Format.BINARY64,
            "cites Riedmiller and Braun 1993; no member of the family, and none is claimed",
            (h, parameters, rate) -> run(new Rprop(), parameters)));
  }

  private static PeerRun run(GradientUpdater updater, double[] parameters) {
    updater.setup(parameters.length);
    DenseVector x = new DenseVector(parameters);
    return new PeerRun() {
      @Override
      public void step(double[] gradient, double rate) {
        updater.update(x, new DenseVector(gradient), rate);
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

  /** Serves it; with the argument {@code lambda-one}, its Adam with the greatest λ that it takes. */
  public static void main(String[] arguments) throws IOException {
    boolean one = arguments.length == 1 && arguments[0].equals("lambda-one");
    Peer.serve(() -> one
        ? new Peer(NAME, adam(Math.nextDown(1.0), "lambda set to the number next below 1, so that beta1 hardly decays"))
        : all());
  }
}
