package mine;

/** Somebody's Adam. */
final class MyAdam {

  private final double beta1;
  private final double beta2;
  private final double eps;
  private final double[] m;
  private final double[] v;
  private double learningRate = 0.001;
  private int t;

  MyAdam(double beta1, double beta2, double eps, int length) {
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.eps = eps;
    m = new double[length];
    v = new double[length];
  }

  void setLearningRate(double rate) {
    learningRate = rate;
  }

  void step(double[] theta, double[] g) {
    t++;
    for (int i = 0; i < theta.length; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];
      v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
      double mHat = m[i] / (1 - Math.pow(beta1, t));
      double vHat = v[i] / (1 - Math.pow(beta2, t));
      theta[i] -= learningRate * mHat / (Math.sqrt(vHat) + eps);
    }
  }
}
