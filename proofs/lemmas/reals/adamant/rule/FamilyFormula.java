package adamant.rule;

/** The formulas over the reals of the family's element functions, as {@link Formula} gives Adam's. */
public final class FamilyFormula {

  private FamilyFormula() {}

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && Moment.velocity(gamma, u, g) == gamma * u + g;
    @ static pure helper heap_free model public boolean velocity(double gamma, double u, double g) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && Moment.weighted(gamma, u, lr, g) == gamma * u + lr * g;
    @ static pure helper heap_free model public boolean weighted(double gamma, double u, double lr, double g) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && Moment.decayed(g, decay, theta) == g + decay * theta;
    @ static pure helper heap_free model public boolean decayed(double g, double decay, double theta) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires c > 0;
    @   ensures \result && Moment.corrected(v, c) == v / c;
    @ static pure helper heap_free model public boolean corrected(double v, double c) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && DescentRule.along(theta, lr, p) == theta - lr * p;
    @ static pure helper heap_free model public boolean along(double theta, double lr, double p) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && DescentRule.by(theta, u) == theta - u;
    @ static pure helper heap_free model public boolean by(double theta, double u) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires v >= 0 && c1 > 0 && c2 > 0 && lr >= 0 && eps >= 0 && (eps > 0 || v > 0);
    @   ensures \result && AdamVariantRule.scheduled(theta, m, v, c1, c2, lr, eps, s, decay)
    @     == theta - s * (lr * (m / c1) / (Root.sqrt(v / c2) + eps) + decay * theta);
    @ static pure helper heap_free model public boolean scheduled(double theta, double m, double v, double c1, double c2, double lr, double eps, double s, double decay) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && Moment.sum(a, x) == a + x;
    @ static pure helper heap_free model public boolean sum(double a, double x) { return true; }
    @*/

  /*+OPENJML@ public normal_behavior
    @   requires true;
    @   ensures \result && Moment.incremental(o, m, x) == m + o * (x - m);
    @ static pure helper heap_free model public boolean incremental(double o, double m, double x) { return true; }
    @*/
}
