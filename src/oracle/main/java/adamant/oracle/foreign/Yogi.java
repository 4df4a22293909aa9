package adamant.oracle.foreign;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.oracle.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adam with an additive second moment (Zaheer and others 2018): v ← v − (1−β₂)·sgn(v − g²)·g².
 *
 * @param start what both moments start at
 * @param corrects whether they are corrected as Adam's, which the paper does not say
 */
record Yogi(double start, boolean corrects) implements ElementRule {

  private static final double MILLIONTH = 1e-6;

  /** Those that are known. */
  static List<Yogi> all() {
    return Stream.of(0.0, MILLIONTH).flatMap(start -> Stream.of(true, false).map(corrects -> new Yogi(start, corrects)))
        .toList();
  }

  @Override
  public String id() {
    return "yogi";
  }

  @Override
  public String name() {
    return id() + " (adam with v ← v − (1−β₂)·sgn(v − g²)·g²" + (corrects ? "" : ", moments not corrected")
        + (start == 0 ? ")" : ", both moments starting at 10⁻⁶)");
  }

  @Override
  public boolean forms() {
    return true;
  }

  @Override
  public <N> Element<N> element(Numbers<N> n, Case given, int i) {
    Arithmetic<N> a = n.arithmetic();
    return new Element<>() {
      private N m = n.scalar(start);
      private N v = n.scalar(start);

      @Override
      public N step(int step, N before, N gradient) {
        Coefficients<N> c = n.scalars(given, step);
        m = n.average(c.beta1(), c.gain1(), m, gradient);
        N square = a.local(a.mul(gradient, gradient));
        Integer sign = n.sign(a.local(a.sub(v, square)));
        N taken = a.local(a.mul(c.gain2(), square));
        v = sign == null ? n.unknown() : n.change(a.store(a.sub(v, a.local(a.mul(n.scalar(sign), taken)))));
        N along = corrects ? a.local(a.div(m, c.c1())) : m;
        N root = a.sqrt(corrects ? a.local(a.div(v, c.c2())) : v);
        N change = a.local(a.div(along, a.local(a.add(root, c.eps()))));
        return n.stepped(before, n.change(a.local(a.mul(c.lr(), change))));
      }
    };
  }
}
