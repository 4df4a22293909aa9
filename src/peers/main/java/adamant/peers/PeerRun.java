package adamant.peers;

/** One run of a library's optimizer. */
public interface PeerRun {

  /**
   * One descent step.
   *
   * @param gradient the gradient, to descend along; the run may change it
   * @param rate the learning rate of this step
   */
  void step(double[] gradient, double rate);

  /** The parameters now. */
  double[] parameters();

  /** The first moment now, or null when the library's public API does not show it. */
  default double[] firstMoment() {
    return null;
  }

  /** The second moment now, or null when the library's public API does not show it. */
  default double[] secondMoment() {
    return null;
  }
}
