package adamant.oracle;

import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.StepRequest;
import java.util.Arrays;

/**
 * Cases as they are put to one optimizer, in arrays of their own: a subject in this process may well work in place.
 *
 * @param order the evaluation order to ask for, or null
 */
record Requests(Capability capability, String order) {

  /** A case from zero, as a whole. */
  RunRequest run(Case c) {
    double[][] gradients = Arrays.stream(c.gradients()).map(double[]::clone).toArray(double[][]::new);
    return new RunRequest(c.index(), capability.optimizer(), capability.formats(), order, c.hyperparameters(),
        c.rates().clone(), c.parameters().clone(), gradients, false, null);
  }

  /** A case of one step from a state. */
  StepRequest step(Case c) {
    Hyperparameters h = c.hyperparameters().withLr(c.rates()[0]);
    return new StepRequest(c.index(), capability.optimizer(), capability.formats(), order, h, c.before() + 1,
        c.parameters().clone(), c.start().state().copy(), c.gradients()[0].clone());
  }
}
