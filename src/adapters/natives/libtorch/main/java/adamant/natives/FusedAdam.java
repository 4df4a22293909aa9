package adamant.natives;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.peers.PeerRun;
import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.GenericList;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.IValueVector;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorType;
import org.bytedeco.pytorch.Type;

/** {@code aten::_fused_adam_}, the kernel behind {@code Adam(fused=True)}, called by PyTorch's dispatcher. */
final class FusedAdam implements PeerRun {

  private static final OperatorHandle KERNEL = Dispatcher.singleton().findSchemaOrThrow("aten::_fused_adam_", "");

  private final Format format;
  private final Hyperparameters h;
  private final double decay;
  private final boolean amsgrad;
  private final Tensor x;
  private final Tensor m;
  private final Tensor v;
  private final Tensor maximum;
  private float steps;

  FusedAdam(Format format, Hyperparameters h, double decay, boolean amsgrad, double[] parameters) {
    this.format = format;
    this.h = h;
    this.decay = decay;
    this.amsgrad = amsgrad;
    x = Tensors.of(format, parameters);
    m = Tensors.zeros(format, parameters.length);
    v = Tensors.zeros(format, parameters.length);
    maximum = Tensors.zeros(format, parameters.length);
  }

  // The arguments in the order of the operator's schema; the last two are grad_scale and found_inf.
  @Override
  public void step(double[] gradient, double rate) {
    Tensor step = Tensor.create(new float[] {++steps}, new long[0]);
    IValueVector stack = new IValueVector();
    for (GenericList list : new GenericList[] {list(x), list(Tensors.of(format, gradient)), list(m), list(v),
        amsgrad ? list(maximum) : list(), list(step)}) {
      stack.push_back(new IValue(list));
    }
    for (double scalar : new double[] {rate, h.beta1(), h.beta2(), decay, h.eps()}) {
      stack.push_back(new IValue(scalar));
    }
    stack.push_back(new IValue(amsgrad)).push_back(new IValue(false)).push_back(new IValue())
        .push_back(new IValue());
    KERNEL.callBoxed(stack);
  }

  private static GenericList list(Tensor... tensors) {
    GenericList list = new GenericList(new Type.TypePtr(TensorType.get()));
    for (Tensor tensor : tensors) {
      list.push_back(new IValue(tensor));
    }
    return list;
  }

  @Override
  public double[] parameters() {
    return Tensors.values(format, x);
  }
}
