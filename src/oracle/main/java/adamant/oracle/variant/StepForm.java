package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.variant.MomentChoices.RatePlace;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.StepChoices.Denominator;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.SecondCorrection;

/** What is taken from the parameter, from the moments: η·m̂/(√v̂ + ε) and its variants, in an evaluation order. */
final class StepForm {

  private final Epsilon epsilon;
  private final Denominator denominator;
  private final boolean correctionOutsideRoot;
  private final boolean divided;
  private final boolean subtracted;
  private final Order order;

  StepForm(Variant variant, Order order) {
    this.order = order;
    epsilon = variant.choice(Epsilon.class);
    denominator = variant.choice(Denominator.class);
    subtracted = variant.choice(SecondUse.class) == SecondUse.LESS_SQUARED_MEAN;
    divided = variant.choice(RatePlace.class) == RatePlace.DENOMINATOR;
    correctionOutsideRoot = variant.choice(SecondCorrection.class) == SecondCorrection.OUTSIDE_ROOT;
  }

  /**
   * The change of a parameter.
   *
   * @param m what the step goes along
   * @param v the second moment
   * @param g the gradient
   * @param firstCorrects whether m is still to be corrected
   * @param secondCorrects whether v is still to be corrected
   */
  <N> Change<N> change(Arithmetic<N> a, Coefficients<N> c, N m, N v, N g, boolean firstCorrects,
      boolean secondCorrects) {
    boolean hat = secondCorrects && epsilon.movesCorrection();
    boolean moved = hat || secondCorrects && order.root() == Order.Root.MOVED && epsilon == Epsilon.OUTSIDE
        && !correctionOutsideRoot && denominator == Denominator.DIVIDES && c.rootC2() != null;
    N c1 = firstCorrects ? c.c1() : null;
    N learningRate = moved ? movedRate(a, c) : c.lr();
    N rate = rate(a, c, learningRate, firstCorrects, moved);
    if (denominator == Denominator.ABSENT) {
      boolean momentCorrected = order.quotient() == Order.Quotient.CORRECTED_MOMENT
          || order.quotient() == Order.Quotient.LEARNING_RATE_LAST;
      return momentCorrected ? new Change<>(learningRate, corrected(a, m, c1)) : new Change<>(rate, m);
    }
    if (divided) {
      N square = correctedRoot(a, c, v, secondCorrects ? c.c2() : null);
      return Change.of(over(a, corrected(a, m, c1), a.local(a.add(a.div(square, c.lr()), a.div(c.eps(), c.lr())))));
    }
    N d = moved ? plainRoot(a, c, v, hat) : root(a, c, v, g, secondCorrects);
    boolean literalHat = hat && order.quotient() == Order.Quotient.CORRECTED_MOMENT;
    return literalHat ? Change.of(over(a, a.local(a.mul(rate, m)), d)) : quotient(a, learningRate, rate, c1, m, d);
  }

  /** The same without η, in the units of the parameter: √(d + ε) over the denominator, d averaging squared changes. */
  <N> N inChanges(Arithmetic<N> a, Coefficients<N> c, N m, N v, N g, N d, boolean firstCorrects,
      boolean secondCorrects) {
    N along = corrected(a, m, firstCorrects ? c.c1() : null);
    N square = a.local(a.add(d, c.eps()));
    if (order.ratio() == Order.Ratio.ROOT_OF_QUOTIENT) {
      return a.local(a.mul(a.local(a.sqrt(a.div(square, a.add(v, c.eps())))), along));
    }
    N denominator = root(a, c, v, g, secondCorrects);
    N numerator = a.sqrt(square);
    return switch (order.ratio()) {
      case ROOTS_DIVIDED, ROOT_OF_QUOTIENT -> a.local(a.mul(over(a, numerator, denominator), along));
      case PRODUCT_DIVIDED -> over(a, a.local(a.mul(numerator, along)), denominator);
      case RECIPROCAL -> a.local(a.mul(a.local(a.mul(along, numerator)), over(a, a.constant(1), denominator)));
      case ROOT_TIMES_RECIPROCAL ->
          a.local(a.mul(a.local(a.mul(numerator, over(a, a.constant(1), denominator))), along));
    };
  }

  // η·√c₂; where the correction is made outside the root, η·c₂, its root forgotten.
  private <N> N movedRate(Arithmetic<N> a, Coefficients<N> c) {
    N factor = correctionOutsideRoot ? c.c2() : c.rootC2();
    return factor == null ? c.lr() : a.local(a.mul(c.lr(), factor));
  }

  private <N> N rate(Arithmetic<N> a, Coefficients<N> c, N learningRate, boolean firstCorrects, boolean moved) {
    if (!firstCorrects) {
      return learningRate;
    }
    if (moved && correctionOutsideRoot) {
      return c.c1() == null ? learningRate : a.local(a.div(learningRate, c.c1()));
    }
    return moved ? c.rateHat() : c.rate();
  }

  private <N> Change<N> quotient(Arithmetic<N> a, N learningRate, N rate, N c1, N m, N d) {
    return switch (order.quotient()) {
      case CORRECTED_MOMENT -> Change.of(over(a, a.local(a.mul(learningRate, corrected(a, m, c1))), d));
      case CORRECTED_RATE -> Change.of(over(a, a.local(a.mul(rate, m)), d));
      case RATE_LAST -> new Change<>(rate, over(a, m, d));
      case LEARNING_RATE_LAST -> new Change<>(learningRate, over(a, corrected(a, m, c1), d));
      case LEARNING_RATE_DIVIDED -> new Change<>(over(a, learningRate, d), corrected(a, m, c1));
      case RATE_DIVIDED -> new Change<>(over(a, rate, d), m);
      case RECIPROCAL -> new Change<>(a.local(a.mul(rate, m)), over(a, a.constant(1), d));
      case RECIPROCAL_FIRST ->
          new Change<>(learningRate, a.local(a.mul(corrected(a, m, c1), over(a, a.constant(1), d))));
      case CORRECTED_DENOMINATOR ->
          Change.of(over(a, a.local(a.mul(learningRate, m)), c1 == null ? d : a.local(a.mul(c1, d))));
    };
  }

  private <N> N corrected(Arithmetic<N> a, N moment, N correction) {
    return corrected(a, order, moment, correction);
  }

  /** A moment divided by its correction; null for none. */
  static <N> N corrected(Arithmetic<N> a, Order order, N moment, N correction) {
    return correction == null ? moment
        : order.correction() == Order.Correction.RECIPROCAL ? a.local(a.mul(moment, reciprocal(a, correction)))
        : a.local(a.div(moment, correction));
  }

  private static <N> N reciprocal(Arithmetic<N> a, N correction) {
    return a.local(a.div(a.constant(1), correction));
  }

  private <N> N over(Arithmetic<N> a, N x, N d) {
    return a.local(denominator == Denominator.MULTIPLIES ? a.mul(x, d) : a.div(x, d));
  }

  // √c₂ stands in the rate: √v + ε with ε as it is (hat), or √v + ε·√c₂.
  private <N> N plainRoot(Arithmetic<N> a, Coefficients<N> c, N v, boolean hat) {
    if (epsilon == Epsilon.INSIDE_HAT) {
      return root(a, a.add(v, c.eps()));
    }
    return a.local(a.add(root(a, v), hat ? c.eps() : c.epsHat()));
  }

  private <N> N root(Arithmetic<N> a, Coefficients<N> c, N v, N g, boolean corrects) {
    N c2 = corrects ? c.c2() : null;
    return switch (epsilon) {
      case INSIDE, INSIDE_HAT -> outside(a, root(a, squareAnd(a, v, c2, c.eps())), c2);
      case BOTH -> a.local(a.add(outside(a, root(a, squareAnd(a, v, c2, c.eps())), c2), c.eps()));
      case SQUARED_INSIDE ->
          outside(a, root(a, squareAnd(a, v, c2, a.local(a.mul(c.eps(), c.eps())))), c2);
      case OUTSIDE, HAT -> withEps(a, c, v, c2);
      case SUBTRACTED -> outside(a, root(a, subtracted && c.c2() == null ? square(a, v, c2)
          : squareAnd(a, v, c2, a.neg(c.eps()))), c2);
      case ABSENT, SAMPLE, FOLDED, LEAST_FOLDED -> correctedRoot(a, c, v, c2);
      case FLOOR -> a.max(correctedRoot(a, c, v, c2), c.eps());
      case GRADIENT_FLOOR -> a.max(correctedRoot(a, c, v, c2), a.abs(g));
    };
  }

  private <N> N square(Arithmetic<N> a, N v, N c2) {
    return c2 == null || correctionOutsideRoot ? v : corrected(a, v, c2);
  }

  // With a reciprocal correction the square is a product, which is contracted with what is added to it.
  private <N> N squareAnd(Arithmetic<N> a, N v, N c2, N eps) {
    return c2 == null || correctionOutsideRoot || order.correction() != Order.Correction.RECIPROCAL
        ? a.add(square(a, v, c2), eps) : a.mulAdd(v, reciprocal(a, c2), eps);
  }

  private <N> N withEps(Arithmetic<N> a, Coefficients<N> c, N v, N c2) {
    boolean scaled = c2 != null && !correctionOutsideRoot && denominator != Denominator.NO_ROOT;
    if (scaled && order.root() == Order.Root.ROOT_SCALED) {
      return a.local(a.mulAdd(root(a, v), c.rootScale(), c.eps()));
    }
    return a.local(a.add(correctedRoot(a, c, v, c2), c.eps()));
  }

  private <N> N correctedRoot(Arithmetic<N> a, Coefficients<N> c, N v, N c2) {
    N square = square(a, v, c2);
    if (c2 == null || correctionOutsideRoot || denominator == Denominator.NO_ROOT) {
      return outside(a, root(a, square), c2);
    }
    return switch (order.root()) {
      case MOMENT_DIVIDED, MOVED -> root(a, square);
      case ROOT_SCALED -> a.mul(root(a, v), c.rootScale());
      case ROOT_DIVIDED -> a.local(a.div(root(a, v), c.rootC2()));
    };
  }

  private <N> N outside(Arithmetic<N> a, N root, N c2) {
    return c2 != null && correctionOutsideRoot ? a.local(a.div(root, c2)) : root;
  }

  private <N> N root(Arithmetic<N> a, N x) {
    return denominator == Denominator.NO_ROOT ? x : a.sqrt(x);
  }
}
