package adamant.oracle.variant;

import adamant.exact.Arithmetic;
import adamant.exact.Coefficients;
import adamant.exact.ElementState;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.exact.UpdateRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** What is enumerated: evaluation orders that make a difference, in a format. */
  record Key(Format format, Orders plain, Orders fused) {

    List<Implementation> all() {
      return new Implementations(format, plain.all(), fused.all());
    }
  }

  private static final Map<Key, List<Implementation>> KNOWN = new ConcurrentHashMap<>();

  /** Every implementation of a variant in a format, those with the shortest names first. */
  public static List<Implementation> all(Format format, Variant variant) {
    return KNOWN.computeIfAbsent(new Key(format, Orders.of(variant, false), Orders.of(variant, true)), Key::all);
  }

  /** "literal", "scaled", or the step's form, followed by what else departs from spec/orders.md. */
  public String name() {
    return String.join("; ", parts());
  }

  /** The parts of its name. */
  public List<String> parts() {
    boolean literal = order.root() == Order.LITERAL.root() && order.quotient() == Order.LITERAL.quotient();
    boolean scaled = order.root() == Order.SCALED.root() && order.quotient() == Order.SCALED.quotient();
    Stream<String> step = literal ? Stream.of("literal") : scaled ? Stream.of("scaled")
        : Stream.of(order.quotient().text, order.root().text);
    Stream<String> moments = Stream.of(
        order.first().text.isEmpty() ? "" : "first moment " + order.first().text,
        order.second().text.isEmpty() ? "" : "second moment " + order.second().text,
        order.changes().text.isEmpty() ? "" : "squared changes " + order.changes().text, order.sample().text);
    Stream<String> others = Stream.of(order.correction().text, order.ahead().text, order.ratio().text,
        order.shrinking().text, order.descent().text, order.reading().text);
    return Stream.of(step, moments, others, Stream.of(formation.text(), style.text())).flatMap(s -> s)
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
    return element(rule, format, Underflow.GRADUAL, scalars);
  }

  /** The same where something becomes of subnormal numbers. */
  public Element element(UpdateRule rule, Format format, Underflow underflow,
      IntFunction<Coefficients<Double>> scalars) {
    return element(arithmetic(format, underflow), rule, scalars);
  }

  /** What its operations are done in. */
  public Arithmetic<? extends Number> arithmetic(Format format, Underflow underflow) {
    return style.arithmetic(format, underflow);
  }

  /** The format that the scalars are rounded to. */
  public Format scalarFormat(Format format) {
    return style.scalars(format);
  }

  private static <N extends Number> Element element(Arithmetic<N> a, UpdateRule rule,
      IntFunction<Coefficients<Double>> scalars) {
    ElementState<N> state = rule.start(a);
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
