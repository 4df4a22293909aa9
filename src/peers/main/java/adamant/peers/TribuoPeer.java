package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tribuo.math.Parameters;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.Tensor;
import org.tribuo.math.optimisers.AdaDelta;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.math.optimisers.AdaGradRDA;
import org.tribuo.math.optimisers.Adam;
import org.tribuo.math.optimisers.ParameterAveraging;
import org.tribuo.math.optimisers.Pegasos;
import org.tribuo.math.optimisers.RMSProp;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.math.protos.ParametersProto;

/**
 * {@code org.tribuo.math.optimisers} of Tribuo 4.3.2. They return what is to be added (Tribuo
 * ascends), so they are given −g. The learning rate is the constructor's; the weight that {@code step} takes is 1. Their
 * state is made of tensors that they ask {@link Parameters#getEmptyCopy} for, Adam's first moment first: it can be read.
 */
public final class TribuoPeer {

  private TribuoPeer() {}

  private static Offer offer(String name, String declared, String note, Constructor constructor) {
    return Offer.of(name, declared, Format.BINARY64, note,
        (h, parameters, rate) -> run(constructor.make(h, rate), parameters, false)).withOneRate();
  }

  private static Peer all() {
    return new Peer("Tribuo 4.3.2",
        Offer.of("Adam", "adam", Format.BINARY64, "given -g; the learning rate is the constructor's",
            (h, parameters, rate) -> run(new Adam(rate, h.beta1(), h.beta2(), h.eps()), parameters, true))
            .withOneRate(),
        offer("SGD(NONE)", "sgd", "given -g", (h, rate) -> SGD.getSimpleSGD(rate)),
        offer("SGD(STANDARD)", "momentum-rate-outside",
            "given -g; cites Shallue 2018, where the rate stands outside; with one rate it does not matter",
            (h, rate) -> SGD.getSimpleSGD(rate, h.beta1(), SGD.Momentum.STANDARD)),
        offer("SGD(NESTEROV)", "nesterov", "given -g; cites Shallue 2018",
            (h, rate) -> SGD.getSimpleSGD(rate, h.beta1(), SGD.Momentum.NESTEROV)),
        offer("LinearDecaySGD(NONE)", "sgd", "given -g; documents eta/t",
            (h, rate) -> SGD.getLinearDecaySGD(rate)),
        offer("LinearDecaySGD(STANDARD)", "momentum-rate-outside", "given -g; documents eta/t",
            (h, rate) -> SGD.getLinearDecaySGD(rate, h.beta1(), SGD.Momentum.STANDARD)),
        offer("LinearDecaySGD(NESTEROV)", "nesterov", "given -g; documents eta/t",
            (h, rate) -> SGD.getLinearDecaySGD(rate, h.beta1(), SGD.Momentum.NESTEROV)),
        offer("SqrtDecaySGD(NONE)", "sgd", "given -g; documents eta/sqrt(t)",
            (h, rate) -> SGD.getSqrtDecaySGD(rate)),
        offer("SqrtDecaySGD(STANDARD)", "momentum-rate-outside", "given -g; documents eta/sqrt(t)",
            (h, rate) -> SGD.getSqrtDecaySGD(rate, h.beta1(), SGD.Momentum.STANDARD)),
        offer("SqrtDecaySGD(NESTEROV)", "nesterov", "given -g; documents eta/sqrt(t)",
            (h, rate) -> SGD.getSqrtDecaySGD(rate, h.beta1(), SGD.Momentum.NESTEROV)),
        offer("AdaGrad", "adagrad-eps-outside", "given -g; cites Duchi 2011; the accumulator starts at 0, as by default",
            (h, rate) -> new AdaGrad(rate, h.eps())),
        offer("RMSProp", "rmsprop-eps-outside", "given -g; says that it follows Keras; without its decay of the rate",
            (h, rate) -> new RMSProp(rate, h.beta2(), h.eps(), 0)),
        offer("AdaDelta", "adadelta", "given -g; cites Zeiler 2012; has no learning rate",
            (h, rate) -> new AdaDelta(h.beta2(), h.eps())).with(Map.of("lr", 1.0)),
        offer("AdaGradRDA", "adagrad-eps-outside", "given -g; cites Duchi 2011; l1 and l2 are 0, as by default",
            (h, rate) -> new AdaGradRDA(rate, h.eps())),
        offer("Pegasos", "sgd", "given -g; its lambda is the weight decay; no member of the family, and none is claimed",
            (h, rate) -> new Pegasos(rate, h.weightDecay())),
        offer("ParameterAveraging(SGD(NONE))", "sgd",
            "given -g; until finalise() it hands on the steps of what it wraps, which are judged",
            (h, rate) -> new ParameterAveraging(SGD.getSimpleSGD(rate))));
  }

  /** Makes an optimizer. */
  @FunctionalInterface
  private interface Constructor {
    StochasticGradientOptimiser make(Hyperparameters h, double rate);
  }

  private static PeerRun run(StochasticGradientOptimiser optimiser, double[] parameters, boolean twoMoments) {
    Vector vector = new Vector(parameters);
    optimiser.initialise(vector);
    return new PeerRun() {
      @Override
      public void step(double[] gradient, double rate) {
        vector.update(optimiser.step(new Tensor[] {DenseVector.createDenseVector(Peer.negated(gradient))}, 1.0));
      }

      @Override
      public double[] parameters() {
        return vector.values.toArray();
      }

      /** Tribuo's is that of −g. */
      @Override
      public double[] firstMoment() {
        return twoMoments ? Peer.negated(vector.emptyCopies.get(0).toArray()) : null;
      }

      @Override
      public double[] secondMoment() {
        return twoMoments ? vector.emptyCopies.get(1).toArray() : null;
      }
    };
  }

  /** Parameters that are one vector, and that keep the empty copies that an optimizer asks for. */
  private static final class Vector implements Parameters {

    private final List<DenseVector> emptyCopies = new ArrayList<>();
    private DenseVector values;

    private Vector(double[] values) {
      this.values = DenseVector.createDenseVector(values);
    }

    @Override
    public Tensor[] getEmptyCopy() {
      DenseVector copy = new DenseVector(values.size());
      emptyCopies.add(copy);
      return new Tensor[] {copy};
    }

    @Override
    public Tensor[] get() {
      return new Tensor[] {values};
    }

    @Override
    public void set(Tensor[] parameters) {
      values = (DenseVector) parameters[0];
    }

    @Override
    public void update(Tensor[] gradients) {
      values.intersectAndAddInPlace(gradients[0]);
    }

    @Override
    public Tensor[] merge(Tensor[][] gradients, int size) {
      throw new UnsupportedOperationException("one vector, one thread: nothing to merge");
    }

    @Override
    public ParametersProto serialize() {
      throw new UnsupportedOperationException("not stored");
    }
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    Peer.serve(TribuoPeer::all);
  }
}
