package adamant.bound;

import adamant.bound.Term.Input;
import adamant.bound.Term.Operation;
import adamant.bound.Term.Operator;
import adamant.bound.Term.Rounded;
import adamant.exact.Format;
import java.util.List;

/**
 * The ways beside the literal one to get at the parts of a step, each operation rounded to the format. What an FMA
 * leaves out, or what is kept wider, is rounded less often; it is written down where an order is enumerated.
 */
final class Expressions {

  private final Format format;
  private final Recording a;

  Expressions(Format format) {
    this.format = format;
    a = Recording.plain(format);
  }

  private static Term in(String name) {
    return new Input(name);
  }

  private static Term product(Term x, Term y) {
    return new Operation(Operator.MUL, List.of(x, y));
  }

  private Term read(Term x) {
    return new Rounded(format, x);
  }

  // η·g.
  Term rateTimesGradient() {
    return a.mul(a.mul(in("ahead"), in("lr")).unrounded(), in("g"));
  }

  // ((1+γ)·η)·g, with 1 + γ rounded.
  Term rateTimesGradientAhead() {
    return a.mul(a.mul(read(in("ahead")), in("lr")), in("g"));
  }

  // (1−β)·x.
  Term sample() {
    return a.mul(in("gain"), in("x"));
  }

  // The average is held as scale·base: (1−β)/scale times x, which the scale then multiplies.
  Term sampleOverScale() {
    return product(in("scale"), a.mul(a.div(in("gain"), in("scale")), in("x")));
  }

  // (1−β)·(g·g).
  Term square() {
    return a.mul(in("gain"), a.mul(in("g"), in("g")));
  }

  // ((1−β)·g)·g.
  Term factorFirst() {
    return a.mul(a.mul(in("gain"), in("g")), in("g"));
  }

  // 100 times ((1−β)·g)·(g/100).
  Term hundredths() {
    return product(a.constant(100), a.mul(a.mul(in("gain"), in("g")), a.div(in("g"), a.constant(100))));
  }

  // v/c.
  Term corrected() {
    return a.div(in("m"), in("c"));
  }

  // v·(1/c).
  Term correctedByReciprocal() {
    return a.mul(in("m"), a.div(a.constant(1), in("c")));
  }

  // (β·m)/c.
  Term weighedCorrected() {
    return a.div(a.mul(in("beta"), in("m")), in("c"));
  }

  // β·(m·(1/c)).
  Term correctedWeighed() {
    return a.mul(in("beta"), correctedByReciprocal());
  }

  // β·old.
  Term old() {
    return a.mul(in("beta"), product(in("scale"), in("base")));
  }

  // (β·scale)·base: the base is multiplied by the scale when it is read, and once more when the scale became small.
  Term oldTimesScale() {
    return product(a.mul(in("beta"), in("scale")), a.mul(a.mul(in("base"), share()), share()));
  }

  // The sum of both.
  Term sum() {
    return a.mul(in("sum"), share());
  }

  // The sum, divided by the scale, multiplied by it when it is read, and once more when the scale became small.
  Term sumTimesScale() {
    return a.mul(a.mul(a.div(sum(), in("scale")), in("scale")), share());
  }

  private static Term share() {
    return in(Product.SHARE);
  }

  // m + (1−β)·(x − m), before its last rounding.
  Term incremental() {
    return a.add(in("m"), a.mul(in("gain"), a.sub(in("x"), in("m")))).unrounded();
  }

  // x − β·(x − m), before its last rounding.
  Term backward() {
    return a.sub(in("x"), a.mul(in("beta"), a.sub(in("x"), in("m")))).unrounded();
  }

  // (1+γ)·u − γ·u₀, before its last rounding.
  Term aheadByDifference() {
    return a.sub(a.mul(a.add(a.constant(1), in("gamma")), in("u")), a.mul(in("gamma"), in("before"))).unrounded();
  }

  // η·x + (η·u)·γ, before its last rounding.
  Term aheadWithRateApart() {
    return a.add(a.mul(in("lr"), in("x")), a.mul(a.mul(in("lr"), in("u")), in("gamma"))).unrounded();
  }

  // η·x + (u·γ)·η, before its last rounding.
  Term aheadWithRateApartLast() {
    return a.add(a.mul(in("lr"), in("x")), a.mul(a.mul(in("u"), in("gamma")), in("lr"))).unrounded();
  }

  // v − b², before its last rounding.
  Term lessSquaredMean() {
    return a.sub(in("v"), a.mul(in("b"), in("b"))).unrounded();
  }

  // The same with v and b read from what they are held as.
  Term lessSquaredMeanRead() {
    return a.sub(read(in("v")), a.mul(read(in("b")), read(in("b")))).unrounded();
  }

  // (θ − p) − q, of which the last difference is the literal one.
  Term inTwoSteps() {
    return a.sub(in("theta"), in("p"));
  }

  // (θ − (η·λ)·θ) − step, of which only the product is rounded by itself.
  Term decayByRate() {
    return less(less(in("theta"), a.mul(a.mul(in("lr"), in("decay")), in("theta"))), in("w"));
  }

  // (1 − η·λ)·θ − step, and θ − η·(step/η + λ·θ).
  List<Term> decaysByRate() {
    Term kept = a.sub(a.constant(1), a.mul(in("lr"), in("decay")));
    Term together = a.mul(in("lr"), a.add(in("w"), a.mul(in("decay"), in("theta"))));
    return List.of(less(a.mul(kept, in("theta")), in("w")), less(in("theta"), together));
  }

  // θ − s·(step + λ·θ), of which only the products are rounded by themselves.
  Term decayBySchedule() {
    Term decayed = a.mul(in("decay"), in("theta"));
    return less(in("theta"), product(in("schedule"), new Operation(Operator.ADD, List.of(in("w"), decayed))));
  }

  // (1 − s·λ)·θ − s·step.
  Term decaysBySchedule() {
    Term kept = a.sub(a.constant(1), a.mul(in("schedule"), in("decay")));
    return less(a.mul(kept, in("theta")), a.mul(in("schedule"), in("w")));
  }

  private static Term less(Term x, Term y) {
    return new Operation(Operator.SUB, List.of(x, y));
  }
}
