package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Domain;
import adamant.oracle.cases.State;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of a case by looking at it.
 *
 * @param format its format
 * @param uses the hyperparameters that the formula has
 * @param h the hyperparameters
 * @param given the case
 */
record Traits(Format format, List<String> uses, Hyperparameters h, VectorCase given) {

  private static final double NEAR = 16;
  private static final double SPIKE = 100;
  private static final double CANCELLED = 256;

  boolean uses(String name) {
    return uses.contains(name);
  }

  int steps() {
    return given.steps().size();
  }

  int taken() {
    return given.taken();
  }

  boolean firstStep() {
    return taken() == 0 && steps() == 1;
  }

  boolean rate(DoublePredicate which) {
    return given.steps().stream().mapToDouble(VectorStep::rate).anyMatch(which);
  }

  boolean rateChanges() {
    return given.steps().stream().mapToDouble(VectorStep::rate).distinct().count() > 1;
  }

  /** Whether one of the decay rates that the formula has is such. */
  boolean beta(DoublePredicate which) {
    return uses("beta1") && which.test(h.beta1()) || uses("beta2") && which.test(h.beta2());
  }

  boolean gradient(DoublePredicate which) {
    return given.steps().stream().anyMatch(step -> Arrays.stream(step.gradient()).anyMatch(which));
  }

  boolean parameter(DoublePredicate which) {
    return Arrays.stream(given.parameters()).anyMatch(which);
  }

  /** Whether a number of the state at the beginning is such. */
  boolean start(DoublePredicate which) {
    return IntStream.range(0, State.SLOTS).mapToObj(given.start()::slot)
        .anyMatch(slot -> slot != null && Arrays.stream(slot).anyMatch(which));
  }

  boolean nearEpsilon() {
    double eps = h.eps();
    return uses("eps") && eps > 0 && (gradient(near(eps)) || gradient(near(Math.sqrt(eps))));
  }

  private static DoublePredicate near(double x) {
    return g -> Math.abs(g) >= x / NEAR && Math.abs(g) <= x * NEAR;
  }

  boolean signChanges() {
    return elements().anyMatch(g -> Arrays.stream(g).anyMatch(x -> x > 0) && Arrays.stream(g).anyMatch(x -> x < 0));
  }

  /** Whether a gradient, not 0, is less than half of the one before it. */
  boolean falls() {
    return elements().anyMatch(g -> IntStream.range(1, g.length)
        .anyMatch(t -> g[t] != 0 && Math.abs(g[t]) < Math.abs(g[t - 1]) / 2));
  }

  boolean spikes() {
    return elements().anyMatch(g -> IntStream.range(1, g.length - 1).anyMatch(t -> g[t - 1] != 0 && g[t + 1] != 0
        && Math.abs(g[t]) > SPIKE * Math.max(Math.abs(g[t - 1]), Math.abs(g[t + 1]))));
  }

  boolean atEdge() {
    Domain domain = Within.of(format);
    double least = Math.scalb(1.0, domain.minExponent());
    double largest = Math.scalb(1.0, domain.maxExponent());
    return gradient(g -> domain.contains(g) && g != 0 && (Math.abs(g) <= 8 * least || Math.abs(g) >= largest / 8));
  }

  boolean vanishes() {
    return moves((before, after, step, i) -> step.rate() != 0 && step.gradient()[i] != 0 && before == after);
  }

  boolean cancels() {
    return moves((before, after, step, i) -> Double.isFinite(before) && Math.abs(after) < Math.abs(before) / CANCELLED);
  }

  boolean notNearest() {
    return given.steps().stream().map(VectorStep::after).filter(after -> after != null).anyMatch(after ->
        IntStream.range(0, given.length()).anyMatch(i -> after.bounded(i) && !Double.isNaN(after.exact()[i])
            && after.literal()[i] != after.exact()[i]));
  }

  /** Whether epsilon is 0, and an element has had none but zero gradients from a second moment of 0 at some step. */
  boolean zeroOverZero() {
    double[] squares = given.start().second();
    return uses("eps") && h.eps() == 0 && IntStream.range(0, given.length())
        .anyMatch(i -> (squares == null || squares[i] == 0) && given.steps().get(0).gradient()[i] == 0);
  }

  /** Whether a parameter is after three or more steps, none of them for nothing, what it was; two bytes alone. */
  boolean neverMoves() {
    return format.isHalf() && steps() >= 3 && IntStream.range(0, given.length()).anyMatch(i -> given.steps().stream()
        .allMatch(step -> step.rate() != 0 && step.gradient()[i] != 0 && step.after() != null
            && step.after().literal()[i] == given.parameters()[i]));
  }

  /** Whether a saved second moment stays what it was though squares are others; two bytes alone. */
  boolean momentStands() {
    double[] before = given.start().second();
    return format.isHalf() && taken() > 0 && before != null && IntStream.range(0, given.length())
        .anyMatch(i -> before[i] != 0 && Double.isFinite(before[i]) && before[i] == given.slot(1).literal()[i]
            && given.steps().stream().mapToDouble(step -> step.gradient()[i]).allMatch(g -> g * g != before[i]));
  }

  /** Whether a second moment is stored as 0 after a gradient that is not 0; two bytes alone. */
  boolean momentVanishes() {
    double[] last = given.steps().get(steps() - 1).gradient();
    return format.isHalf() && given.slot(1) != null && IntStream.range(0, given.length())
        .anyMatch(i -> nonZero().test(last[i]) && given.slot(1).literal()[i] == 0);
  }

  static DoublePredicate tooWide(Format format) {
    return g -> Double.isFinite(g) && Double.isInfinite(format.round(g * g)) && Float.isFinite((float) (g * g));
  }

  static DoublePredicate nonZero() {
    return g -> g != 0 && Double.isFinite(g);
  }

  static DoublePredicate aboveDomain(Format format) {
    Domain domain = Within.of(format);
    return g -> Double.isFinite(g) && !domain.contains(g) && Math.abs(g) > 1;
  }

  static DoublePredicate belowDomain(Format format) {
    Domain domain = Within.of(format);
    return g -> !domain.contains(g) && Math.abs(g) < 1;
  }

  static DoublePredicate subnormal(Format format) {
    double normal = format.minNormal().doubleValue();
    return g -> g != 0 && Math.abs(g) < normal;
  }

  private interface Move {
    boolean test(double before, double after, VectorStep step, int element);
  }

  // Steps that are told, each after one that is told or the beginning.
  private boolean moves(Move which) {
    double[] before = given.parameters();
    for (VectorStep step : given.steps()) {
      double[] after = step.after() == null ? null : step.after().literal();
      for (int i = 0; before != null && after != null && i < after.length; i++) {
        if (which.test(before[i], after[i], step, i)) {
          return true;
        }
      }
      before = after;
    }
    return false;
  }

  private Stream<double[]> elements() {
    return IntStream.range(0, given.length()).mapToObj(i -> given.steps().stream()
        .mapToDouble(step -> step.gradient()[i]).toArray());
  }
}
