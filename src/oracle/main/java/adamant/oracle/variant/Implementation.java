package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.UpdateRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to compute a variant natively, to the last bit.
 *
 * @param order the sequence of operations
 * @param formation how the scalars are formed
 * @param style what becomes of single operations
 */
public record Implementation(Order order, Formation formation, Style style) {

  /** The literal order of spec/orders.md. */
  public static final Implementation LITERAL =
      new Implementation(Order.LITERAL, Formation.ROUNDED_ONCE, Style.PLAIN);

  /** The scaled order of spec/orders.md. */
  public static final Implementation SCALED = new Implementation(Order.SCALED, Formation.ROUNDED_ONCE, Style.PLAIN);

  private static final Map<Format, List<Implementation>> ALL = new EnumMap<>(Format.class);

  static {
    for (Format format : Format.values()) {
      ALL.put(format, enumerated(format));
    }
  }

  /** Every implementation of a format, those with the shortest names first. */
  public static List<Implementation> all(Format format) {
    return ALL.get(format);
  }

  private static List<Implementation> enumerated(Format format) {
    List<Implementation> all = new ArrayList<>();
    for (Style style : Style.of(format)) {
      for (Order order : orders(style)) {
        for (Formation formation : Formation.of(format)) {
          all.add(new Implementation(order, formation, style));
        }
      }
    }
    Map<Implementation, Integer> lengths = new HashMap<>();
    all.forEach(i -> lengths.put(i, i.parts().size()));
    all.sort(Comparator.comparing(lengths::get));
    return List.copyOf(all);
  }

  private static List<Order> orders(Style style) {
    List<Order> orders = new ArrayList<>();
    for (Order.Quotient quotient : Order.Quotient.values()) {
      for (Order.Root root : Order.Root.values()) {
        for (Order.Sample sample : Order.Sample.values()) {
          for (Order.Blend second : blends(style)) {
            blends(style).forEach(first -> orders.add(new Order(first, second, sample, root, quotient)));
          }
        }
      }
    }
    return orders;
  }

  private static List<Order.Blend> blends(Style style) {
    return Stream.of(Order.Blend.values())
        .filter(b -> b != Order.Blend.ANY && (b != Order.Blend.CONVEX_SAMPLE || style == Style.FUSED)).toList();
  }

  /** "literal", "scaled", or the step's form, followed by what else departs from spec/orders.md. */
  public String name() {
    return String.join("; ", parts());
  }

  private List<String> parts() {
    boolean literal = order.root() == Order.LITERAL.root() && order.quotient() == Order.LITERAL.quotient();
    boolean scaled = order.root() == Order.SCALED.root() && order.quotient() == Order.SCALED.quotient();
    Stream<String> step = literal ? Stream.of("literal") : scaled ? Stream.of("scaled")
        : Stream.of(order.quotient().text, order.root().text);
    Stream<String> moments = Stream.of(
        order.first().text.isEmpty() ? "" : "first moment " + order.first().text,
        order.second().text.isEmpty() ? "" : "second moment " + order.second().text, order.sample().text);
    return Stream.of(step, moments, Stream.of(formation.text, style.text)).flatMap(s -> s)
        .filter(s -> !s.isEmpty()).collect(Collectors.toList());
  }

  /**
   * The steps of one element.
   *
   * @param rule the variant's formula in this order
   * @param format the format
   * @param scalars the scalars of step t, formed as {@link #formation} says and rounded as {@link #scalarFormat}
   */
  public Element element(UpdateRule rule, Format format, IntFunction<Coefficients<Double>> scalars) {
    return element(style.arithmetic(format), rule, scalars);
  }

  /** The format that the scalars are rounded to. */
  public Format scalarFormat(Format format) {
    return style.scalars(format);
  }

  private static <N extends Number> Element element(Arithmetic<N> a, UpdateRule rule,
      IntFunction<Coefficients<Double>> scalars) {
    ElementState<N> state = new ElementState<>(a);
    int[] steps = {0};
    return (theta, gradient) -> {
      Coefficients<N> c = scalars.apply(++steps[0]).map(a::constant);
      return rule.step(a, c, state, a.constant(theta), a.constant(gradient)).doubleValue();
    };
  }

  /** One element, step by step. */
  @FunctionalInterface
  public interface Element {

    /** The parameter after the next step. */
    double step(double theta, double gradient);
  }
}
