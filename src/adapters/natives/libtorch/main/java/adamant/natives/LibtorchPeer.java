package adamant.natives;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.peers.Offer;
import adamant.peers.Peer;
import adamant.peers.PeerRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bytedeco.pytorch.Adagrad;
import org.bytedeco.pytorch.AdagradOptions;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.AdamW;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.Optimizer;
import org.bytedeco.pytorch.RMSprop;
import org.bytedeco.pytorch.RMSpropOptions;
import org.bytedeco.pytorch.SGD;
import org.bytedeco.pytorch.SGDOptions;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * {@code torch::optim} of PyTorch 2.10.0's C++ library, and its fused Adam. The environment's
 * {@code ATEN_CPU_CAPABILITY=default} takes the kernels without FMA.
 */
public final class LibtorchPeer {

  private final List<Offer> offers = new ArrayList<>();

  private LibtorchPeer() {
    for (Format format : List.of(Format.BINARY32, Format.BINARY64)) {
      add(format, "Adam", "adam", "", (x, h) -> new Adam(x, adam(h, 0, false)));
      add(format, "Adam(weight_decay)", "adam-l2", "", (x, h) -> new Adam(x, adam(h, h.weightDecay(), false)));
      add(format, "Adam(amsgrad)", "amsgrad-max-v", "", (x, h) -> new Adam(x, adam(h, 0, true)));
      add(format, "AdamW", "adamw-rate", "", (x, h) -> new AdamW(x, adamw(h)));
      add(format, "RMSprop", "rmsprop-eps-outside", "", (x, h) -> new RMSprop(x, rmsprop(h, false)));
      add(format, "RMSprop(centered)", "rmsprop-centered", "", (x, h) -> new RMSprop(x, rmsprop(h, true)));
      add(format, "Adagrad", "adagrad-eps-outside", "", (x, h) -> new Adagrad(x, adagrad(h)));
      add(format, "SGD", "sgd", "", (x, h) -> new SGD(x, new SGDOptions(h.lr())));
      add(format, "SGD(momentum)", "momentum-rate-outside", "", (x, h) -> new SGD(x, momentum(h, false)));
      add(format, "SGD(nesterov)", "nesterov", "", (x, h) -> new SGD(x, momentum(h, true)));
      fused(format, "_fused_adam_", "adam", false, false);
      fused(format, "_fused_adam_(weight_decay)", "adam-l2", true, false);
      fused(format, "_fused_adam_(amsgrad)", "amsgrad-max-v", false, true);
    }
  }

  private void add(Format format, String name, String declared, String note,
      BiFunction<TensorVector, Hyperparameters, Optimizer> made) {
    offers.add(Offer.of(name, declared, format, note, (h, parameters, rate) -> {
      Tensor x = Tensors.of(format, parameters).requires_grad_(true);
      Optimizer optimizer = made.apply(new TensorVector(x), h);
      return new PeerRun() {
        @Override
        public void step(double[] gradient, double now) {
          optimizer.param_groups().get(0).options().set_lr(now);
          x.mutable_grad().put(Tensors.of(format, gradient));
          optimizer.step();
        }

        @Override
        public double[] parameters() {
          return Tensors.values(format, x.detach());
        }
      };
    }));
  }

  private void fused(Format format, String name, String declared, boolean decays, boolean amsgrad) {
    offers.add(Offer.of(name, declared, format, "aten::_fused_adam_ by the dispatcher",
        (h, parameters, rate) -> new FusedAdam(format, h, decays ? h.weightDecay() : 0, amsgrad, parameters)));
  }

  // The binding's index 0 is β₂, the native tuple's layout.
  private static AdamOptions adam(Hyperparameters h, double decay, boolean amsgrad) {
    AdamOptions options = new AdamOptions(h.lr());
    options.betas().put(0, h.beta2()).put(1, h.beta1());
    options.eps().put(h.eps());
    options.weight_decay().put(decay);
    options.amsgrad().put(amsgrad);
    return options;
  }

  private static AdamWOptions adamw(Hyperparameters h) {
    AdamWOptions options = new AdamWOptions(h.lr());
    options.betas().put(0, h.beta2()).put(1, h.beta1());
    options.eps().put(h.eps());
    options.weight_decay().put(h.weightDecay());
    return options;
  }

  private static RMSpropOptions rmsprop(Hyperparameters h, boolean centered) {
    RMSpropOptions options = new RMSpropOptions(h.lr());
    options.alpha().put(h.beta2());
    options.eps().put(h.eps());
    options.centered().put(centered);
    return options;
  }

  private static AdagradOptions adagrad(Hyperparameters h) {
    AdagradOptions options = new AdagradOptions(h.lr());
    options.eps().put(h.eps());
    return options;
  }

  private static SGDOptions momentum(Hyperparameters h, boolean nesterov) {
    SGDOptions options = new SGDOptions(h.lr());
    options.momentum().put(h.beta1());
    options.nesterov().put(nesterov);
    return options;
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    torch.set_num_threads(1);
    Peer.serve(() -> new Peer("libtorch 2.10.0", new LibtorchPeer().offers.toArray(new Offer[0])));
  }
}
