package adamant.tck;

import adamant.reference.Slot;
import java.util.List;

/** A run of several tensors under test, in numbers of either format held as binary64. */
interface HostedList {

  void step(List<double[]> gradients, double[] rates);

  /** A copy of the parameters of a tensor. */
  double[] parameters(int tensor);

  /** A copy of a slot of a tensor. */
  double[] slot(int tensor, Slot slot);
}
