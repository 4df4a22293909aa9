package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Steps whose length is a share of the tensor's: LAMB (You and others 2020), LARS (You and others 2017), Fromage
 * (Bernstein and others 2020). ‖·‖ is the root of the sum of squares of the tensor.
 *
 * @param base what is scaled
 */
record TrustRatio(Base base) implements ForeignRule {

  private static final double LARS_SHARE = 1e-3;
  private static final double LEAST_NORM = 1e-6;

  /** What is scaled. */
  enum Base {
    ADAM("lamb", "u = m̂/(√v̂ + ε), adam's; θ ← θ − η·‖θ‖/‖u‖·u, and θ − η·u where one of them is 0"),
    MOMENTUM("lars", "u ← β₁·u + η·10⁻³·‖θ‖/‖g‖·g, and β₁·u + η·g where one of them is 0; θ ← θ − u"),
    GRADIENT("fromage", "θ ← (θ − η·‖θ‖/‖g‖·g)/√(1 + η²), both norms at least 10⁻⁶");

    private final String id;
    private final String formula;

    Base(String id, String formula) {
      this.id = id;
      this.formula = formula;
    }
  }

  /** Those that are known. */
  static List<TrustRatio> all() {
    return Stream.of(Base.values()).map(TrustRatio::new).toList();
  }

  @Override
  public String id() {
    return base.id;
  }

  @Override
  public String name() {
    return id() + " (" + base.formula + ")";
  }

  @Override
  public boolean forms() {
    return base == Base.ADAM;
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public <N> Run<N> begin(Numbers<N> n, Case given) {
    return new Scaled<>(base, n, given);
  }

  /** A tensor. */
  private static final class Scaled<N> implements Run<N> {

    private final Base base;
    private final Numbers<N> n;
    private final Arithmetic<N> a;
    private final Case given;
    private final List<N> velocity;
    private final List<Moments<N>> moments;

    Scaled(Base base, Numbers<N> n, Case given) {
      this.base = base;
      this.n = n;
      this.a = n.arithmetic();
      this.given = given;
      velocity = new ArrayList<>(Collections.nCopies(given.length(), n.scalar(0)));
      moments = Stream.generate(() -> new Moments<>(n)).limit(given.length()).toList();
    }

    @Override
    public List<N> step(int step, List<N> before, List<N> gradients) {
      Coefficients<N> c = n.scalars(given, step);
      List<N> along = base == Base.ADAM ? adam(c, gradients) : gradients;
      N ratio = ratio(n.norm(before), n.norm(along));
      List<N> after = new ArrayList<>();
      for (int i = 0; i < given.length(); i++) {
        N change = n.change(a.local(a.mul(c.lr(), a.local(a.mul(ratio, along.get(i))))));
        after.add(switch (base) {
          case ADAM -> n.stepped(before.get(i), change);
          case MOMENTUM -> {
            velocity.set(i, n.sum(c.beta1(), velocity.get(i), change));
            yield n.stepped(before.get(i), velocity.get(i));
          }
          case GRADIENT -> {
            N length = a.local(a.sqrt(a.local(a.add(n.scalar(1), a.local(a.mul(c.lr(), c.lr()))))));
            yield a.store(a.sub(n.change(a.local(a.div(before.get(i), length))),
                n.change(a.local(a.div(change, length)))));
          }
        });
      }
      return after;
    }

    private List<N> adam(Coefficients<N> c, List<N> gradients) {
      List<N> along = new ArrayList<>();
      for (int i = 0; i < given.length(); i++) {
        moments.get(i).take(c, gradients.get(i));
        along.add(n.change(a.local(a.div(moments.get(i).corrected(c), moments.get(i).root(c)))));
      }
      return along;
    }

    private N ratio(N parameter, N step) {
      if (base == Base.GRADIENT) {
        return a.local(a.div(a.max(parameter, n.scalar(LEAST_NORM)), a.max(step, n.scalar(LEAST_NORM))));
      }
      Integer one = n.sign(parameter);
      Integer other = n.sign(step);
      if (one == null || other == null) {
        return n.unknown();
      }
      N ratio = one == 0 || other == 0 ? null : a.local(a.div(parameter, step));
      return ratio == null ? n.scalar(1)
          : base == Base.ADAM ? ratio : n.change(a.local(a.mul(n.scalar(LARS_SHARE), ratio)));
    }
  }
}
