package adamant.natives;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.peers.Offer;
import adamant.peers.Peer;
import adamant.peers.PeerRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdaBeliefUpdater;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.AdaBelief;
import org.nd4j.linalg.learning.config.AdaDelta;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.AdaMax;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nadam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;

/** {@code org.nd4j.linalg.learning} of ND4J 1.0.0-M2.1: updaters turn a gradient into what is subtracted. */
public final class Nd4jPeer {

  private final List<Offer> offers = new ArrayList<>();

  private Nd4jPeer() {
    for (Format format : List.of(Format.BINARY32, Format.BINARY64)) {
      add(format, "Adam", "adam", "", h -> new Adam(h.lr(), h.beta1(), h.beta2(), h.eps()));
      add(format, "AdaBelief", "adam", "cites Zhuang 2020; no member of the family, and none is claimed",
          h -> new AdaBelief(h.lr(), h.beta1(), h.beta2(), h.eps()));
      add(format, "AMSGrad", "amsgrad-max-vhat", "cites Reddi 2018, which corrects nothing; says nothing of what the"
          + " maximum is of", h -> new AMSGrad(h.lr(), h.beta1(), h.beta2(), h.eps()));
      add(format, "AdaMax", "adamax", "", h -> new AdaMax(h.lr(), h.beta1(), h.beta2(), h.eps()));
      add(format, "Nadam", "nadam", "", h -> new Nadam(h.lr(), h.beta1(), h.beta2(), h.eps()));
      add(format, "RmsProp", "rmsprop-eps-outside", "cites Hinton's slides; says nothing of where eps stands",
          h -> new RmsProp(h.lr(), h.beta2(), h.eps()));
      add(format, "AdaGrad", "adagrad-eps-outside", "cites Duchi 2011; says nothing of where eps stands",
          h -> new AdaGrad(h.lr(), h.eps()));
      add(format, "AdaDelta", "adadelta", "cites Zeiler 2012; has no learning rate",
          h -> new AdaDelta(h.beta2(), h.eps()));
      add(format, "Nesterovs", "nesterov", "cites Bengio 2012", h -> new Nesterovs(h.lr(), h.beta1()));
      add(format, "Sgd", "sgd", "", h -> new Sgd(h.lr()));
    }
  }

  private void add(Format format, String name, String declared, String note,
      Function<Hyperparameters, IUpdater> made) {
    Offer offer = Offer.of(name, declared, format, note,
        (h, parameters, rate) -> new Run(format, made.apply(h), parameters));
    offers.add(name.equals("AdaDelta") ? offer.with(Map.of("lr", 1.0)) : offer);
  }

  /** One run of an updater. */
  private static final class Run implements PeerRun {

    private final DataType type;
    private final IUpdater made;
    private final GradientUpdater<?> updater;
    private final INDArray x;
    private int steps;

    Run(Format format, IUpdater made, double[] parameters) {
      this.type = format == Format.BINARY64 ? DataType.DOUBLE : DataType.FLOAT;
      this.made = made;
      x = array(parameters);
      updater = made instanceof AdaBelief ? named(made, parameters.length) : viewed(made, parameters.length);
    }

    private GradientUpdater<?> viewed(IUpdater updater, int length) {
      long size = updater.stateSize(length);
      return updater.instantiate(size == 0 ? null : Nd4j.zeros(type, 1, size), true);
    }

    // Its instantiate() with a view of the state makes that one-dimensional, asks for its second dimension, and throws.
    private GradientUpdater<?> named(IUpdater updater, int length) {
      return updater.instantiate(Map.of(AdaBeliefUpdater.M_STATE, Nd4j.zeros(type, 1, length),
          AdaBeliefUpdater.S_STATE, Nd4j.zeros(type, 1, length)), true);
    }

    private INDArray array(double[] values) {
      return Nd4j.createFromArray(values).castTo(type).reshape(1, values.length);
    }

    @Override
    public void step(double[] gradient, double rate) {
      if (made.hasLearningRate()) {
        made.setLrAndSchedule(rate, null);
      }
      INDArray change = array(gradient);
      updater.applyUpdater(change, steps++, 0);
      x.subi(change);
    }

    @Override
    public double[] parameters() {
      return x.castTo(DataType.DOUBLE).reshape(x.length()).toDoubleVector();
    }
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    Peer.serve(() -> new Peer("ND4J 1.0.0-M2.1", new Nd4jPeer().offers.toArray(new Offer[0])));
  }
}
