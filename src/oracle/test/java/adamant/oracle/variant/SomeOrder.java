package adamant.oracle.variant;

/** The literal order but for some of its parts. */
final class SomeOrder {

  private SomeOrder() {}

  /** Each part in its place, a blend in all three. */
  static Order of(Enum<?>... parts) {
    Order o = Order.LITERAL;
    for (Enum<?> p : parts) {
      boolean blends = p instanceof Order.Blend;
      o = new Order(blends ? (Order.Blend) p : o.first(), blends ? (Order.Blend) p : o.second(),
          blends ? (Order.Blend) p : o.changes(), p instanceof Order.Sample x ? x : o.sample(),
          p instanceof Order.Correction x ? x : o.correction(), p instanceof Order.Root x ? x : o.root(),
          p instanceof Order.Quotient x ? x : o.quotient(), p instanceof Order.Ahead x ? x : o.ahead(),
          p instanceof Order.Ratio x ? x : o.ratio(), p instanceof Order.Shrinking x ? x : o.shrinking(),
          p instanceof Order.Descent x ? x : o.descent());
    }
    return o;
  }

  /** With blends of their own for the first moment and the second. */
  static Order blends(Order.Blend first, Order.Blend second) {
    Order o = Order.LITERAL;
    return new Order(first, second, o.changes(), o.sample(), o.correction(), o.root(), o.quotient(), o.ahead(),
        o.ratio(), o.shrinking(), o.descent());
  }
}
