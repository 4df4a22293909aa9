package adamant.tck;

import adamant.reference.Slot;

/** A run under test, in numbers of either format held as binary64. */
interface Hosted {

  /** One step; what the optimizer makes of the gradient is seen in the array. */
  void step(double[] gradient, double rate);

  /** A copy of the parameters. */
  double[] parameters();

  /** A copy of a slot. */
  double[] slot(Slot slot);

  void restore(int steps, double[] first, double[] second, double[] third);

  Object save();

  void resume(Object saved);
}
