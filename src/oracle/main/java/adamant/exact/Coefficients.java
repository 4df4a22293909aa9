package adamant.exact;

import java.util.function.Function;

/**
 * The scalars of one step. A correction that the formula does not have is null, and what would be derived from it is
 * formed as if it were 1.
 *
 * @param beta1 β₁
 * @param gain1 1 − β₁
 * @param beta2 β₂
 * @param gain2 1 − β₂
 * @param c1 1 − β₁ᵗ, or null
 * @param c2 1 − β₂ᵗ, or null
 * @param c1Next 1 − β₁ᵗ⁺¹, or null
 * @param lr η, or 1 where the gradient is multiplied by it
 * @param inner η where the gradient is multiplied by it, or null
 * @param ahead 1 + β₁
 * @param eps ε
 * @param rate η/c₁
 * @param rateHat η·√c₂/c₁
 * @param rootC2 √c₂, or null
 * @param rootScale 1/√c₂, or null
 * @param epsHat ε·√c₂
 * @param decay the scalars of a weight decay, or null
 * @param scheduled the weights of a scheduled look ahead, or null
 */
public record Coefficients<N>(N beta1, N gain1, N beta2, N gain2, N c1, N c2, N c1Next, N lr, N inner, N ahead, N eps,
    N rate, N rateHat, N rootC2, N rootScale, N epsHat, Decay<N> decay, Scheduled<N> scheduled) {

  /**
   * The weights of a look ahead by a schedule μ.
   *
   * @param kept μₜ₊₁
   * @param gain 1 − μₜ
   */
  public record Scheduled<N>(N kept, N gain) {}

  /**
   * The scalars of a weight decay.
   *
   * @param lambda λ
   * @param schedule s
   * @param shrinkage η·λ, or s·λ
   * @param kept 1 less that
   */
  public record Decay<N>(N lambda, N schedule, N shrinkage, N kept) {}

  /** Forms the scalars that a step demands, the derived ones with one operation after the other. */
  public static <W> Coefficients<W> form(Former<W> wide, Demand demand) {
    Former<W> former = demand.narrow() == null ? wide : new NarrowFormer<>(wide, demand.narrow());
    Arithmetic<W> a = former.arithmetic();
    W one = former.constant(1);
    W beta1 = former.beta(demand.beta1(), demand.beta1Decay(), demand.beta1Power());
    W beta2 = former.beta(demand.beta2(), 1, 0);
    W c1 = correction(former, demand.first());
    W c2 = correction(former, demand.second());
    W given = rate(former, demand);
    W lr = demand.rateInside() ? one : given;
    W eps = former.constant(demand.eps());
    W rootC2 = c2 == null ? null : a.sqrt(c2);
    W scaled = rootC2 == null ? lr : a.mul(lr, rootC2);
    return new Coefficients<>(beta1, former.complement(beta1), beta2, former.complement(beta2), c1, c2,
        correction(former, demand.next()), lr, demand.rateInside() ? given : null, a.add(one, beta1), eps,
        divided(a, lr, c1), divided(a, scaled, c1),
        rootC2, rootC2 == null ? null : divided(a, one, rootC2), rootC2 == null ? eps : a.mul(eps, rootC2),
        decay(former, demand.decay(), given), scheduled(former, demand.schedule()));
  }

  private static <W> Scheduled<W> scheduled(Former<W> former, Demand.Schedule schedule) {
    return schedule == null ? null : new Scheduled<>(former.momentum(schedule.at(schedule.step() + 1)),
        former.complement(former.momentum(schedule)));
  }

  private static <W> Decay<W> decay(Former<W> former, Demand.Decay demand, W rate) {
    if (demand == null) {
      return null;
    }
    Arithmetic<W> a = former.arithmetic();
    W lambda = former.constant(demand.lambda());
    W schedule = former.constant(demand.schedule());
    W shrinkage = a.mul(demand.scheduled() ? schedule : rate, lambda);
    return new Decay<>(lambda, schedule, shrinkage, a.sub(former.constant(1), shrinkage));
  }

  /** The same scalars in other numbers, as rounded to a format. */
  public <M> Coefficients<M> map(Function<N, M> to) {
    return new Coefficients<>(of(to, beta1), of(to, gain1), of(to, beta2), of(to, gain2), of(to, c1), of(to, c2),
        of(to, c1Next), of(to, lr), of(to, inner), of(to, ahead), of(to, eps), of(to, rate), of(to, rateHat),
        of(to, rootC2), of(to, rootScale), of(to, epsHat), decay == null ? null : new Decay<>(of(to, decay.lambda),
        of(to, decay.schedule), of(to, decay.shrinkage), of(to, decay.kept)),
        scheduled == null ? null : new Scheduled<>(of(to, scheduled.kept), of(to, scheduled.gain)));
  }

  /**
   * The same scalars where quotients by a correction of 0, which do not exist over the reals, have a value, as IEEE's
   * infinity.
   */
  public Coefficients<N> withQuotientByZero(N value) {
    N scale = rootC2 != null && rootScale == null ? value : rootScale;
    return new Coefficients<>(beta1, gain1, beta2, gain2, c1, c2, c1Next, lr, inner, ahead, eps,
        rate == null ? value : rate, rateHat == null ? value : rateHat, rootC2, scale, epsHat, decay,
        scheduled);
  }

  /** The same scalars for a step that is not multiplied by η: 1 in its place, none of it in the other scalars. */
  public Coefficients<N> withUnitRate(N one) {
    return new Coefficients<>(beta1, gain1, beta2, gain2, c1, c2, c1Next, one, inner, ahead, eps, null, null, rootC2,
        rootScale, epsHat, decay, scheduled);
  }

  /** The same scalars with 1 − β₁ and 1 − β₂ of others. */
  public Coefficients<N> withGains(Coefficients<N> others) {
    return new Coefficients<>(beta1, others.gain1, beta2, others.gain2, c1, c2, c1Next, lr, inner, ahead, eps, rate,
        rateHat, rootC2, rootScale, epsHat, decay, scheduled);
  }

  private static <N, M> M of(Function<N, M> to, N value) {
    return value == null ? null : to.apply(value);
  }

  private static <W> W correction(Former<W> former, Demand.Correction correction) {
    return correction.present() ? former.correction(correction) : null;
  }

  private static <W> W divided(Arithmetic<W> a, W x, W divisor) {
    if (divisor == null) {
      return x;
    }
    try {
      return a.div(x, divisor);
    } catch (ArithmeticException e) {
      return null; // 1 − β⁰ = 0: over the reals the quotient does not exist
    }
  }

  private static <W> W rate(Former<W> former, Demand demand) {
    W lr = former.constant(demand.rate());
    if (demand.rateSteps() == 1) {
      return lr;
    }
    Arithmetic<W> a = former.arithmetic();
    W steps = former.constant(demand.rateSteps());
    return a.div(lr, demand.rateRoot() ? a.sqrt(steps) : steps);
  }
}
