package adamant.peers;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tribuo.math.Parameters;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.Tensor;
import org.tribuo.math.optimisers.Adam;
import org.tribuo.math.protos.ParametersProto;

/**
 * {@code org.tribuo.math.optimisers.Adam} of Tribuo 4.3.2. It returns what is to be added (Tribuo ascends), so it is
 * given −g. The learning rate is the constructor's; Adam ignores the weight that {@code step} takes. Its moments are
 * tensors that it asks {@link Parameters#getEmptyCopy} for, the first moment's first: they can be read.
 */
public final class TribuoPeer extends Peer {

  private TribuoPeer() {
    super("Tribuo 4.3.2 Adam", Format.BINARY64, Map.of(), false, "given -g; the learning rate is the constructor's");
  }

  @Override
  PeerRun begin(Hyperparameters hyperparameters, double[] parameters, double firstRate) {
    Vector vector = new Vector(parameters);
    Adam adam = new Adam(firstRate, hyperparameters.beta1(), hyperparameters.beta2(), hyperparameters.eps());
    adam.initialise(vector);
    return new PeerRun() {
      @Override
      public void step(double[] gradient, double rate) {
        if (Double.compare(rate, firstRate) != 0) {
          throw new IllegalArgumentException("Tribuo's Adam keeps the learning rate of its constructor");
        }
        vector.update(adam.step(new Tensor[] {DenseVector.createDenseVector(negated(gradient))}, 1.0));
      }

      @Override
      public double[] parameters() {
        return vector.values.toArray();
      }

      /** Tribuo's is that of −g. */
      @Override
      public double[] firstMoment() {
        return negated(vector.emptyCopies.get(0).toArray());
      }

      @Override
      public double[] secondMoment() {
        return vector.emptyCopies.get(1).toArray();
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
    serve(TribuoPeer::new);
  }
}
