package mine;

import adamant.exact.Hyperparameters;
import adamant.tck.Declares;
import adamant.tck.OptimizerTck;
import adamant.tck.OptimizerUnderTest;

@Declares("adam")
class MyAdamTest extends OptimizerTck {
  @Override
  protected OptimizerUnderTest begin(Hyperparameters h, double[] theta) {
    MyAdam adam = new MyAdam(h.beta1(), h.beta2(), h.eps(), theta.length);
    return (gradient, rate) -> {
      adam.setLearningRate(rate);
      adam.step(theta, gradient);
    };
  }
}
