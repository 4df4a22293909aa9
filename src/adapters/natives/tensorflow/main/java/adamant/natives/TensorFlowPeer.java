package adamant.natives;

import adamant.exact.Format;
import adamant.peers.Offer;
import adamant.peers.Peer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The kernels of TensorFlow that apply a step, as raw operations on resource variables, called eagerly. What TensorFlow's
 * own optimizers do in Python is done here: β₁ᵗ is multiplied by β₁ at each step, in the tensors' format.
 */
public final class TensorFlowPeer {

  private static final String NONE = "no member of the family, and none is claimed";
  private static final String SAYS_NOTHING = "says nothing of eps";

  private final List<Offer> offers = new ArrayList<>();

  private TensorFlowPeer() {
    for (Format format : List.of(Format.BINARY32, Format.BINARY64)) {
      add(format, "ApplyGradientDescent", "sgd", "", 0, r -> r.op("ResourceApplyGradientDescent").input(r.x()).scalar(r.lr()).input(r.g()).run());
      add(format, "ApplyMomentum", "momentum-rate-outside", "", 1, r -> momentum(r, "ResourceApplyMomentum", false));
      add(format, "ApplyMomentum(use_nesterov)", "nesterov", "", 1,
          r -> momentum(r, "ResourceApplyMomentum", true));
      add(format, "ApplyKerasMomentum", "momentum-rate-inside", "", 1,
          r -> momentum(r, "ResourceApplyKerasMomentum", false));
      add(format, "ApplyKerasMomentum(use_nesterov)", "nesterov", "", 1,
          r -> momentum(r, "ResourceApplyKerasMomentum", true));
      add(format, "ApplyAdam", "adam-eps-hat", "", 2, r -> adam(r, false));
      add(format, "ApplyAdam(use_nesterov)", "nadam", "no more is said of it than that it is Nesterov's", 2,
          r -> adam(r, true));
      add(format, "ApplyAdamWithAmsgrad", "amsgrad-max-v", "", 3, r -> r.op("ResourceApplyAdamWithAmsgrad")
          .input(r.x()).states().scalar(r.beta1Power()).scalar(r.beta2Power()).scalar(r.lr()).scalar(r.h().beta1())
          .scalar(r.h().beta2()).scalar(r.h().eps()).input(r.g()).run());
      add(format, "ApplyAdaMax", "adamax", "", 2, r -> r.op("ResourceApplyAdaMax").input(r.x()).states()
          .scalar(r.beta1Power()).scalar(r.lr()).scalar(r.h().beta1()).scalar(r.h().beta2()).scalar(r.h().eps())
          .input(r.g()).run());
      add(format, "ApplyRMSProp", "rmsprop-eps-inside", "momentum is 0", 2, r -> r.op("ResourceApplyRMSProp")
          .input(r.x()).states().scalar(r.lr()).scalar(r.h().beta2()).scalar(0).scalar(r.h().eps()).input(r.g()).run());
      add(format, "ApplyCenteredRMSProp", "rmsprop-centered", "documents eps under the root; momentum is 0", 3,
          r -> r.op("ResourceApplyCenteredRMSProp").input(r.x()).states().scalar(r.lr()).scalar(r.h().beta2())
              .scalar(0).scalar(r.h().eps()).input(r.g()).run());
      offers.add(offer(format, "ApplyAdagrad", "adagrad-eps-outside", "has no eps", 1,
          r -> r.op("ResourceApplyAdagrad").input(r.x()).states().scalar(r.lr()).input(r.g()).run())
          .with(Map.of("eps", 0.0)));
      add(format, "ApplyAdagradV2", "adagrad-eps-outside", SAYS_NOTHING, 1, r -> r.op("ResourceApplyAdagradV2")
          .input(r.x()).states().scalar(r.lr()).scalar(r.h().eps()).input(r.g()).run());
      add(format, "ApplyAdadelta", "adadelta", "", 2, r -> r.op("ResourceApplyAdadelta").input(r.x()).states()
          .scalar(r.lr()).scalar(r.h().beta2()).scalar(r.h().eps()).input(r.g()).run());
      foreign(format);
    }
  }

  // No members of the family, and none is claimed: what is declared is the nearest.
  private void foreign(Format format) {
    add(format, "ApplyProximalGradientDescent", "sgd", NONE + "; l1 is the weight decay, l2 is 0", 0,
        r -> r.op("ResourceApplyProximalGradientDescent").input(r.x()).scalar(r.lr()).scalar(r.h().weightDecay())
            .scalar(0).input(r.g()).run());
    offers.add(offer(format, "ApplyProximalAdagrad", "adagrad-eps-outside",
        NONE + "; l1 is the weight decay, l2 is 0; has no eps", 1,
        r -> r.op("ResourceApplyProximalAdagrad").input(r.x()).states().scalar(r.lr()).scalar(r.h().weightDecay())
            .scalar(0).input(r.g()).run()).with(Map.of("eps", 0.0)));
    add(format, "ApplyAdagradDA", "adagrad-eps-inside",
        NONE + "; l1 is the weight decay, l2 is 0; the squares start at eps", 2, r -> {
          r.startSecond(r.h().eps());
          r.op("ResourceApplyAdagradDA").input(r.x()).states().input(r.g()).scalar(r.lr()).scalar(r.h().weightDecay())
              .scalar(0).count(r.steps()).run();
        });
    add(format, "ApplyFtrl", "adagrad-eps-inside", NONE + "; lr_power is -1/2, l1 and l2 are 0; the squares start at eps",
        2, r -> ftrl(r, 0));
    add(format, "ApplyFtrl(l1)", "adagrad-eps-inside",
        NONE + "; lr_power is -1/2, l1 is the weight decay, l2 is 0; the squares start at eps", 2,
        r -> ftrl(r, r.h().weightDecay()));
    add(format, "ApplyFtrlV2", "adagrad-eps-inside",
        NONE + "; lr_power is -1/2, l1, l2 and l2_shrinkage are 0; the squares start at eps", 2, r -> {
          r.startFirst(r.h().eps());
          r.op("ResourceApplyFtrlV2").input(r.x()).states().input(r.g()).scalar(r.lr()).scalar(0).scalar(0).scalar(0)
              .scalar(-0.5).run();
        });
    add(format, "ApplyAddSign", "sgd", NONE + "; alpha and sign_decay are 1", 1, r -> r.op("ResourceApplyAddSign")
        .input(r.x()).states().scalar(r.lr()).scalar(1).scalar(1).scalar(r.h().beta1()).input(r.g()).run());
    add(format, "ApplyPowerSign", "sgd", NONE + "; logbase and sign_decay are 1", 1, r -> r.op("ResourceApplyPowerSign")
        .input(r.x()).states().scalar(r.lr()).scalar(1).scalar(1).scalar(r.h().beta1()).input(r.g()).run());
  }

  private static void ftrl(RawRun r, double l1) {
    r.startFirst(r.h().eps());
    r.op("ResourceApplyFtrl").input(r.x()).states().input(r.g()).scalar(r.lr()).scalar(l1).scalar(0).scalar(-0.5).run();
  }

  private static void momentum(RawRun r, String operation, boolean nesterov) {
    r.op(operation).input(r.x()).states().scalar(r.lr()).input(r.g()).scalar(r.h().beta1())
        .flag("use_nesterov", nesterov).run();
  }

  private static void adam(RawRun r, boolean nesterov) {
    r.op("ResourceApplyAdam").input(r.x()).states().scalar(r.beta1Power()).scalar(r.beta2Power()).scalar(r.lr())
        .scalar(r.h().beta1()).scalar(r.h().beta2()).scalar(r.h().eps()).input(r.g()).flag("use_nesterov", nesterov)
        .run();
  }

  private void add(Format format, String name, String declared, String note, int states, RawRun.Step step) {
    offers.add(offer(format, name, declared, note, states, step));
  }

  private static Offer offer(Format format, String name, String declared, String note, int states,
      RawRun.Step step) {
    return Offer.of(name, declared, format, note,
        (h, parameters, rate) -> new RawRun(format, h, states, parameters, step));
  }

  /** Serves it. */
  public static void main(String[] arguments) throws IOException {
    Peer.serve(() -> new Peer("TensorFlow " + org.tensorflow.TensorFlow.version(),
        new TensorFlowPeer().offers.toArray(new Offer[0])));
  }
}
