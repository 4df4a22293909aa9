package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follow the regularised leader (McMahan and others 2013, without λ₂): n ← n + g², z ← z + g − (√n − √n₋)/η·θ, and the
 * parameter made anew, θ = −sgn(z)·max(|z| − λ, 0)/(√n/η).
 *
 * @param start what n starts at
 * @param threshold whether λ is the weight decay, or 0
 * @param form how |z| is cut
 */
record Ftrl(Start start, boolean threshold, Form form) implements ElementRule {

  /** What n starts at. */
  enum Start {
    ZERO("0"), EPSILON("ε"), TENTH("0.1");

    private final String text;

    Start(String text) {
      this.text = text;
    }
  }

  /** How |z| is cut, which matters where z is NaN. */
  enum Form {
    CLIPPED("z less its clipping to λ"), CHOSEN("0 where not |z| > λ");

    private final String text;

    Form(String text) {
      this.text = text;
    }
  }

  /** Those that are known. */
  static List<Ftrl> all() {
    return Stream.of(Start.values()).flatMap(start -> Stream.of(false, true).flatMap(cut -> Stream.of(Form.values())
        .map(form -> new Ftrl(start, cut, form)))).toList();
  }

  @Override
  public List<String> order() {
    return List.of(form.text);
  }

  @Override
  public String id() {
    return "ftrl";
  }

  @Override
  public String name() {
    return id() + " (n ← n + g² from n = " + start.text + "; z ← z + g − (√n − √n₋)/η·θ, n₋ the n before; θ = −"
        + (threshold ? "sgn(z)·max(|z| − λ, 0)" : "z") + "·η/√n anew at each step"
        + (threshold ? ", λ the weight decay)" : ")");
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    N zero = n.scalar(0);
    return new Element<>() {
      private N square = switch (start) {
        case ZERO -> zero;
        case EPSILON -> n.scalar(given.hyperparameters().eps());
        case TENTH -> n.scalar(0.1);
      };
      private N z = zero;

      @Override
      public N step(int step, N before, N gradient) {
        N rate = n.scalar(given.rates()[step - 1]);
        N old = a.sqrt(square);
        square = a.store(a.add(square, a.local(a.mul(gradient, gradient))));
        N root = a.sqrt(square);
        N kept = a.local(a.mul(a.local(a.div(a.local(a.sub(root, old)), rate)), before));
        z = n.change(a.store(a.add(z, a.local(a.sub(gradient, kept)))));
        N limit = n.scalar(threshold ? given.hyperparameters().weightDecay() : 0);
        if (form == Form.CHOSEN && Boolean.FALSE.equals(n.less(limit, a.abs(z)))) {
          return zero;
        }
        N cut = threshold ? n.excess(z, limit) : z;
        return start == Start.ZERO && n.sign(square) == Integer.valueOf(0) ? zero
            : a.store(n.change(a.div(a.sub(zero, cut), a.local(a.div(root, rate)))));
      }
    };
  }
}
