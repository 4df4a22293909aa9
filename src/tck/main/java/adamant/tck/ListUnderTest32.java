package adamant.tck;

import adamant.reference.Slot;
import java.util.List;

/** One run of an optimizer in binary32 over several tensors, which {@link OptimizerTck32#beginList} was given. */
@FunctionalInterface
public interface ListUnderTest32 {

  /**
   * One step of all tensors together: updates their arrays in place.
   *
   * @param gradients a gradient for each tensor; null, where ABSENT is offered, for one that has none: that tensor and
   *     what is kept of it stay as they are, and the step does not count for it
   * @param rates the learning rate η of this step, for each group, in binary64
   */
  void step(List<float[]> gradients, double[] rates);

  /**
   * What is kept of one tensor, as {@link OptimizerUnderTest32#slot}; called where STATE is offered.
   *
   * @param tensor its place in the list, from 0
   */
  default float[] slot(int tensor, Slot slot) {
    throw new UnsupportedOperationException("override slot(int, Slot), or do not offer STATE");
  }
}
