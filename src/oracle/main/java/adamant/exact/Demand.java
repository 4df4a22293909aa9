package adamant.exact;

/**
 * The scalars that one step of a formula needs, as their exact definitions.
 *
 * @param beta1 the first moment's decay rate β₁
 * @param beta1Decay λ in β₁·λᵏ; 1 where the rate is constant
 * @param beta1Power k in β₁·λᵏ
 * @param beta2 the second moment's decay rate β₂
 * @param first the first bias correction c₁
 * @param second the second bias correction c₂
 * @param next the first bias correction of the next step, which nadam needs
 * @param rate the learning rate η of this step, before it is divided
 * @param rateSteps what η is divided by: 1, or t, or √t
 * @param rateRoot whether by the root of it
 * @param rateInside whether η multiplies the gradient on its way into the first moment, and not the step
 * @param eps the stabiliser ε
 * @param decay the weight decay, or null where the formula has none
 * @param narrow the narrow format that decay rates and corrections are formed in, or null where they are not
 * @param schedule the schedule that the step looks ahead by, or null where there is none
 */
public record Demand(double beta1, double beta1Decay, int beta1Power, double beta2, Correction first,
    Correction second, Correction next, double rate, int rateSteps, boolean rateRoot, boolean rateInside, double eps,
    Decay decay, Narrow narrow, Schedule schedule) {

  /** With decay rates and corrections as the formula has them. */
  public Demand(double beta1, double beta1Decay, int beta1Power, double beta2, Correction first, Correction second,
      Correction next, double rate, int rateSteps, boolean rateRoot, boolean rateInside, double eps, Decay decay) {
    this(beta1, beta1Decay, beta1Power, beta2, first, second, next, rate, rateSteps, rateRoot, rateInside, eps, decay,
        null, null);
  }

  /**
   * That β, 1 − β, βᵗ and 1 − βᵗ are each rounded to a narrow format.
   *
   * @param format the format
   * @param product whether βᵗ is a running product, and not a power rounded once
   */
  public record Narrow(Format format, boolean product) {}

  /**
   * A weight decay.
   *
   * @param lambda λ
   * @param schedule s
   * @param scheduled whether the parameter shrinks by s·λ, and not by η·λ
   */
  public record Decay(double lambda, double schedule, boolean scheduled) {}

  /**
   * Dozat's schedule of the momentum, μₜ = β·(1 − ½·0.96^(t/k)).
   *
   * @param beta β
   * @param period k
   * @param step t
   */
  public record Schedule(double beta, int period, int step) {

    Schedule at(int t) {
      return new Schedule(beta, period, t);
    }
  }

  /**
   * 1 − βⁿ, or 1 − μ₁·…·μₙ, or nothing.
   *
   * @param beta β
   * @param steps n, which can be 0; negative where there is no correction
   * @param period that of the {@link Schedule} whose μ are multiplied; 0 where it is βⁿ
   * @param narrow how many of the factors are multiplied in binary32, from numbers rounded to it; 0 for none
   */
  public record Correction(double beta, int steps, int period, int narrow) {

    /** No correction. */
    public static final Correction NONE = new Correction(0, -1);

    /** 1 − βⁿ. */
    public Correction(double beta, int steps) {
      this(beta, steps, 0, 0);
    }

    /** The same so many steps later, none of whose factors belong to the product in binary32. */
    public Correction after(int more) {
      return new Correction(beta, steps + more, period, narrow);
    }

    private Correction at(int t) {
      return present() ? new Correction(beta, t, period, narrow == 0 ? 0 : narrow + t - steps) : this;
    }

    /** Its k-th factor. */
    Schedule factor(int k) {
      return new Schedule(beta, period, k);
    }

    /** Whether the formula corrects at all. */
    public boolean present() {
      return steps >= 0;
    }
  }

  /** The same with the corrections of another step. */
  public Demand counted(int t) {
    return new Demand(beta1, beta1Decay, beta1Power, beta2, first.at(t), second.at(t), next.at(t + 1), rate, rateSteps,
        rateRoot, rateInside, eps, decay, narrow, schedule == null ? null : schedule.at(t));
  }

  /** What Adam needs at step t. */
  public static Demand adam(Hyperparameters h, double rate, int t) {
    return new Demand(h.beta1(), 1, 0, h.beta2(), new Correction(h.beta1(), t), new Correction(h.beta2(), t),
        Correction.NONE, rate, 1, false, false, h.eps(), null);
  }
}
