package adamant.oracle.foreign;

import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AdaGrad by regularised dual averaging (Duchi, Hazan and Singer 2011, with diagonal matrices and λ·‖θ‖₁): the parameter
 * is not moved, but made anew at each step, θ = −η·sgn(U)·max(|U| − t·λ, 0)/(√G + ε), of the sum U of all gradients and
 * the sum G of their squares.
 *
 * @param threshold what λ is
 * @param epsilon where ε is added
 * @param departures how it departs from that, as implementations do
 * @param form the order of the operations
 * @param scale how G is kept
 */
record DualAveraging(Threshold threshold, Epsilon epsilon, Set<Departure> departures, Form form, Scale scale)
    implements ForeignRule {

  /** What λ is. */
  enum Threshold {
    ABSENT(""), WEIGHT_DECAY(", λ the weight decay"), MILLIONTH(", λ = 10⁻⁶");

    private final String text;

    Threshold(String text) {
      this.text = text;
    }
  }

  /** Where ε is added. */
  enum Epsilon {
    OUTSIDE("(√G + ε)"), INSIDE("√(G + ε)");

    private final String root;

    Epsilon(String root) {
      this.root = root;
    }
  }

  /** How an implementation departs from the published rule. */
  enum Departure {
    FROM_PARAMETER("U starts at −θ, and θ stays until there is a gradient"),
    ONE_FOR_ALL("all elements of a tensor add to one G, one after the other"),
    SQUARES_OF_EXCESS("G takes up (max(|U| − t·λ, 0)/t)² in place of g²"),
    STALE("the step uses G from before this gradient"),
    ANEW_WHERE_CUT("where |U| < t·λ, U and G start anew at 0");

    private final String clause;

    Departure(String clause) {
      this.clause = clause;
    }
  }

  /** The order of the operations: S is what is cut, D what is divided by. */
  enum Form {
    PRODUCT("(η·S)/D"),
    QUOTIENT("η·(S/D)"),
    RECIPROCAL("(1/(D/η))·S"),
    MEAN("(η·t)·(S/D)");

    private final String text;

    Form(String text) {
      this.text = text;
    }
  }

  /** How G is kept. */
  enum Scale {
    PLAIN(""), HUNDREDTHS("G kept in hundredths"), WITH_EPSILON("G kept with ε in it");

    private final String text;

    Scale(String text) {
      this.text = text;
    }
  }

  /** Those that are known, in every order. */
  static List<DualAveraging> all() {
    List<DualAveraging> all = new ArrayList<>();
    for (Set<Departure> departures : subsets()) {
      for (Threshold threshold : Threshold.values()) {
        // Without λ nothing is cut.
        if (threshold == Threshold.ABSENT && departures.contains(Departure.ANEW_WHERE_CUT)) {
          continue;
        }
        for (Epsilon epsilon : Epsilon.values()) {
          for (Scale scale : Scale.values()) {
            if (scale == Scale.WITH_EPSILON && epsilon == Epsilon.OUTSIDE) {
              continue;
            }
            Stream.of(Form.values())
                .forEach(form -> all.add(new DualAveraging(threshold, epsilon, departures, form, scale)));
          }
        }
      }
    }
    return all;
  }

  private static List<Set<Departure>> subsets() {
    List<Set<Departure>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Departure.class)));
    for (Departure departure : Departure.values()) {
      for (Set<Departure> subset : List.copyOf(subsets)) {
        Set<Departure> larger = EnumSet.copyOf(subset);
        larger.add(departure);
        subsets.add(larger);
      }
    }
    return subsets;
  }

  @Override
  public String id() {
    return "dual-averaging";
  }

  @Override
  public String name() {
    String sum = threshold == Threshold.ABSENT ? "U" : "sgn(U)·max(|U| − t·λ, 0)";
    String clauses = departures.stream().map(departure -> departure.clause).collect(Collectors.joining("; "));
    return id() + " (θ = −η·" + sum + "/" + epsilon.root + " anew at each step, U the sum of the gradients, G that of "
        + "their squares" + threshold.text + ")" + (clauses.isEmpty() ? "" : ", but " + clauses);
  }

  @Override
  public boolean published() {
    return departures.isEmpty();
  }

  @Override
  public List<String> order() {
    String cut = form == Form.MEAN ? threshold == Threshold.ABSENT ? "(U/t)" : "max(|U|/t − λ, 0)"
        : threshold == Threshold.ABSENT ? "U" : "max(|U| − t·λ, 0)";
    return Stream.of(form.text.replace("S", cut), scale.text).filter(text -> !text.isEmpty()).toList();
  }

  @Override
  public boolean joins() {
    return has(Departure.ONE_FOR_ALL);
  }

  boolean has(Departure departure) {
    return departures.contains(departure);
  }

  @Override
  public <N> Run<N> begin(Numbers<N> n, Case given) {
    return new Averaging<>(this, n, given);
  }
}
