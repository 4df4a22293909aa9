package adamant.oracle.variant;

/** Dimensions of the scalars: which hyperparameter is used where, and as what. */
public final class ScalarChoices {

  private ScalarChoices() {}

  /** Which decay rates are used. */
  public enum Betas implements Choice {
    /** β₁ and β₂ as given. */
    GIVEN("β₁ and β₂ as given"),
    /** β₁ and β₂ swapped. */
    SWAPPED("β₁ and β₂ swapped"),
    /** β₁ used for both moments. */
    BOTH_FIRST("β₁ used for both moments"),
    /** β₂ used for both moments. */
    BOTH_SECOND("β₂ used for both moments"),
    /** β₁ and β₂ taken for 1−β₁ and 1−β₂. */
    COMPLEMENTED("β₁ and β₂ taken for 1−β₁ and 1−β₂"),
    /** β₁ = 0.9 and β₂ = 0.999 whatever is given. */
    DEFAULTS("β₁ = 0.9 and β₂ = 0.999 whatever is given");

    private final String clause;

    Betas(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Which decay rates the corrections are made from. */
  public enum CorrectionBetas implements Choice {
    /** each correction from its own β. */
    OWN("each correction from its own β"),
    /** corrections crossed: the first from β₂, the second from β₁. */
    CROSSED("corrections crossed: the first from β₂, the second from β₁");

    private final String clause;

    CorrectionBetas(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** How β₁ changes from step to step. */
  public enum FirstDecay implements Choice {
    /** β₁ constant. */
    CONSTANT("β₁ constant"),
    /** β₁ decays as β₁·λᵗ⁻¹ with λ = 1−10⁻⁸. */
    ALMOST_CONSTANT("β₁ decays as β₁·λᵗ⁻¹ with λ = 1−10⁻⁸"),
    /** β₁ decays as β₁·λᵗ⁻¹ with λ the number next below 1 (1−2⁻⁵³). */
    LEAST("β₁ decays as β₁·λᵗ⁻¹ with λ the number next below 1 (1−2⁻⁵³)"),
    /** β₁ decays as β₁·λᵗ⁻¹ with λ = 10⁻⁸, so that the first moment forgets all but the last gradient. */
    VANISHING("β₁ decays as β₁·λᵗ⁻¹ with λ = 10⁻⁸, so that the first moment forgets all but the last gradient");

    private final String clause;

    FirstDecay(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Which learning rate is used. */
  public enum Rate implements Choice {
    /** the learning rate of each step. */
    GIVEN("the learning rate of each step"),
    /** the first step's learning rate at every step. */
    FIRST("the first step's learning rate at every step"),
    /** the learning rate of the step before. */
    PREVIOUS("the learning rate of the step before"),
    /** the learning rate divided by √t. */
    OVER_ROOT("the learning rate divided by √t"),
    /** the learning rate divided by t. */
    OVER_T("the learning rate divided by t"),
    /** the learning rate of the step after. */
    NEXT("the learning rate of the step after"),
    /** the square of the learning rate. */
    SQUARED("the square of the learning rate"),
    /** the learning rate is taken as 0: no step is taken. */
    NEVER("the learning rate is taken as 0: no step is taken"),
    /** where the rate, with the corrections that are in it, is 0, ε is put in its place. */
    EPSILON_FOR_ZERO("where the rate, with the corrections that are in it, is 0, ε is put in its place");

    private final String clause;

    Rate(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** Which ε is used. */
  public enum EpsilonValue implements Choice {
    /** ε as given. */
    GIVEN("ε as given"),
    /** ε = 10⁻⁸ whatever is given. */
    DEFAULT("ε = 10⁻⁸ whatever is given"),
    /** ε = 10⁻⁷ whatever is given. */
    DEFAULT_LARGER("ε = 10⁻⁷ whatever is given"),
    /** ε rounded to binary16. */
    BINARY16("ε rounded to binary16"),
    /** √ε in place of ε. */
    ROOT("√ε in place of ε");

    private final String clause;

    EpsilonValue(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }
  }

  /** To what precision the hyperparameters, or the scalars made of them, are rounded. */
  public enum Precision implements Choice {
    /** hyperparameters as given. */
    FULL("hyperparameters as given"),
    /** hyperparameters rounded to binary32 first. */
    BINARY32("hyperparameters rounded to binary32 first"),
    /** hyperparameters rounded to bfloat16 first. */
    BFLOAT16("hyperparameters rounded to bfloat16 first"),
    /** hyperparameters cut to bfloat16 first. */
    BFLOAT16_CUT("hyperparameters cut to bfloat16 first"),
    /** hyperparameters rounded to binary16 first. */
    BINARY16("hyperparameters rounded to binary16 first"),
    /** β₁ and β₂ rounded to bfloat16. */
    BETAS_BFLOAT16("β₁ and β₂ rounded to bfloat16"),
    /** β₁ and β₂ cut to bfloat16. */
    BETAS_BFLOAT16_CUT("β₁ and β₂ cut to bfloat16"),
    /** β₁ and β₂ rounded to binary16. */
    BETAS_BINARY16("β₁ and β₂ rounded to binary16"),
    /** β₂ rounded to bfloat16. */
    SECOND_BFLOAT16("β₂ rounded to bfloat16"),
    /** β₂ cut to bfloat16. */
    SECOND_BFLOAT16_CUT("β₂ cut to bfloat16"),
    /** β₂ rounded to binary16. */
    SECOND_BINARY16("β₂ rounded to binary16"),
    /** β, 1−β, βᵗ and 1−βᵗ each rounded to binary32. */
    FORMED_BINARY32("β, 1−β, βᵗ and 1−βᵗ each rounded to binary32"),
    /** β, 1−β, βᵗ and 1−βᵗ each rounded to bfloat16. */
    FORMED_BFLOAT16("β, 1−β, βᵗ and 1−βᵗ each rounded to bfloat16"),
    /** β, 1−β, βᵗ and 1−βᵗ each rounded to binary16. */
    FORMED_BINARY16("β, 1−β, βᵗ and 1−βᵗ each rounded to binary16"),
    /** β, 1−β and 1−βᵗ each rounded to binary32, βᵗ a running product in it. */
    PRODUCT_BINARY32("β, 1−β and 1−βᵗ each rounded to binary32, βᵗ a running product in it"),
    /** β, 1−β and 1−βᵗ each rounded to bfloat16, βᵗ a running product in it. */
    PRODUCT_BFLOAT16("β, 1−β and 1−βᵗ each rounded to bfloat16, βᵗ a running product in it"),
    /** β, 1−β and 1−βᵗ each rounded to binary16, βᵗ a running product in it. */
    PRODUCT_BINARY16("β, 1−β and 1−βᵗ each rounded to binary16, βᵗ a running product in it"),
    /** the first correction's running product (β₁ᵗ, or that of a schedule) is kept in binary32. */
    FIRST_PRODUCT("the first correction's running product (β₁ᵗ, or that of a schedule) is kept in binary32");

    private final String clause;

    Precision(String clause) {
      this.clause = clause;
    }

    @Override
    public String clause() {
      return clause;
    }

    /** What of the hyperparameters is rounded, or formed in a narrow format. */
    enum Scope {
      ALL, BETAS, SECOND_BETA, SCALARS
    }

    Scope scope() {
      return ordinal() <= BINARY16.ordinal() ? Scope.ALL : ordinal() <= BETAS_BINARY16.ordinal() ? Scope.BETAS
          : ordinal() <= SECOND_BINARY16.ordinal() ? Scope.SECOND_BETA : Scope.SCALARS;
    }
  }
}
