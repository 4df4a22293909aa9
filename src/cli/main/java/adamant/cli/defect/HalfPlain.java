package adamant.cli.defect;

import adamant.exact.Hyperparameters;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.variant.Formats;

/**
 * One element of Adam with tensors of binary16 or bfloat16, in parts that a fault overrides one of. Every operation is
 * rounded to what the formats are computed in, and what is stored to what it is stored in.
 */
class HalfPlain {

  /** The formats. */
  protected final Formats formats;
  /** The hyperparameters of the case. */
  protected Hyperparameters h;
  /** The rate of each step. */
  protected double[] rates;
  /** How many steps it has taken, this one too. */
  protected int t;
  /** The first moment. */
  protected double m;
  /** The second moment. */
  protected double v;

  HalfPlain(Formats formats) {
    this.formats = formats;
  }

  final HalfPlain begin(RunRequest request) {
    h = request.hyperparameters();
    rates = request.rates();
    return this;
  }

  /** One step: the parameter after it. */
  double step(double theta, double gradient) {
    t++;
    m = moment(r(r(beta1() * m) + r(gain1() * gradient)));
    v = moment(r(r(beta2() * v) + r(gain2() * r(gradient * gradient))));
    double root = r(r(Math.sqrt(r(v / c2()))) + eps());
    return parameter(theta, r(r(rate() * r(m / c1())) / root));
  }

  /**
   * The result of an operation. Rounded to binary64 first it is rounded twice, which is the same for formats of at most
   * 25 bits.
   */
  protected double r(double x) {
    return formats.compute().round(x);
  }

  double beta1() {
    return r(h.beta1());
  }

  double beta2() {
    return r(h.beta2());
  }

  double gain1() {
    return r(1 - h.beta1());
  }

  double gain2() {
    return r(1 - h.beta2());
  }

  double c1() {
    return r(1 - Math.pow(h.beta1(), t));
  }

  double c2() {
    return r(1 - Math.pow(h.beta2(), t));
  }

  double eps() {
    return r(h.eps());
  }

  double rate() {
    return r(rates[t - 1]);
  }

  /** A moment as it is stored. */
  double moment(double computed) {
    return formats.moments().round(computed);
  }

  /** The parameter after a step, as it is stored. */
  double parameter(double theta, double change) {
    return formats.parameters().round(r(theta - change));
  }
}
