package adamant.cli.sweep;

import adamant.exact.Binary32;
import adamant.exact.Format;
import adamant.exact.Rounded;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;

/** How a step in a narrow format is computed: which operations are rounded to it, and in what order they are taken. */
enum HalfMode {
  EVERY_LITERAL("every operation, literal", true, Order.LITERAL),
  EVERY_SCALED("every operation, scaled", true, Order.SCALED),
  END_LITERAL("only stored, literal", false, Order.LITERAL),
  END_SCALED("only stored, scaled", false, Order.SCALED);

  private final String title;
  private final boolean every;
  private final Order order;

  HalfMode(String title, boolean every, Order order) {
    this.title = title;
    this.every = every;
    this.order = order;
  }

  String title() {
    return title;
  }

  /** The steps of an optimizer in a format. */
  HalfRule<?> rule(Variant variant, Format format) {
    VariantRule rule = new VariantRule(variant, order);
    return every ? new HalfRule<>(new Rounded(format), format, format, rule)
        : new HalfRule<>(new Binary32(), Format.BINARY32, format, rule);
  }
}
