package adamant.cli.defect;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.subject.RunRequest;

/**
 * One element of Adam as a textbook writes it, in parts that a fault overrides one of. Tensors have the request's
 * format; what lies between loads and stores is binary64.
 */
class Plain {

  /** The hyperparameters of the case. */
  protected Hyperparameters h;
  /** The rate of each step. */
  protected double[] rates;
  /** How many steps it has taken, this one too. */
  protected int t;
  /** The step of the run, from 1: which rate it has. */
  protected int now;
  /** The first moment. */
  protected double m;
  /** The second moment. */
  protected double v;
  /** What else a fault keeps. */
  protected double kept;
  private Format format;

  final Plain begin(RunRequest request) {
    h = request.hyperparameters();
    rates = request.rates();
    format = request.format();
    v = start();
    return this;
  }

  /** One step: the parameter after it. */
  double step(double theta, double gradient) {
    t++;
    now++;
    double g = gradient(theta, gradient);
    double before = m;
    m = stored(first(g));
    v = stored(second(g));
    return stored(update(theta, change(along(before, g), g)));
  }

  /** A value of a tensor. */
  protected final double stored(double x) {
    return format.round(x);
  }

  double beta1() {
    return h.beta1();
  }

  double beta2() {
    return h.beta2();
  }

  double eps() {
    return h.eps();
  }

  double rate() {
    return rates[now - 1];
  }

  double start() {
    return 0;
  }

  double gradient(double theta, double gradient) {
    return gradient;
  }

  double gain1() {
    return 1 - beta1();
  }

  double gain2() {
    return 1 - beta2();
  }

  double first(double g) {
    return beta1() * m + gain1() * g;
  }

  double second(double g) {
    return beta2() * v + gain2() * g * g;
  }

  double c1() {
    return 1 - Math.pow(beta1(), t);
  }

  double c2() {
    return 1 - Math.pow(beta2(), t);
  }

  /** What the step goes along. */
  double along(double before, double g) {
    return m / c1();
  }

  /** The second moment under the root. */
  double square() {
    return v / c2();
  }

  double denominator(double g) {
    return Math.sqrt(square()) + eps();
  }

  double change(double along, double g) {
    return rate() * along / denominator(g);
  }

  double update(double theta, double change) {
    return theta - change;
  }
}
