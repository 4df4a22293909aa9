package adamant.tck.subject;

import adamant.oracle.CheckOptions;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One optimizer of a subject, in one format and evaluation order.
 *
 * @param subject the subject
 * @param capability what it says of the optimizer
 * @param order the evaluation order to ask for; null where there is no choice
 * @param id the variant that it is judged by
 * @param options seed and number of cases
 */
public record Offered(Subject subject, Capability capability, String order, String id, CheckOptions options) {

  /**
   * All that is offered of what the options ask for; never nothing.
   *
   * @throws IllegalArgumentException where nothing is
   * @throws adamant.oracle.variant.UnknownOptimizer where what is declared, or asked for, is no known variant
   */
  public static List<Offered> of(Subject subject, CheckOptions options) {
    List<Offered> all = new ArrayList<>();
    for (Capability capability : subject.capabilities().asked(options.optimizer())) {
      String id = options.optimizer() == null ? capability.declared() : options.optimizer();
      Variants.byId(id);
      boolean asked = options.format() == null || options.format() == capability.format();
      for (String order : orders(capability)) {
        if (asked && (options.order() == null || options.order().equals(order))) {
          all.add(new Offered(subject, capability, order, id, options));
        }
      }
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("the subject offers nothing of what options() asks for");
    }
    return all;
  }

  private static List<String> orders(Capability capability) {
    return capability.orders().isEmpty() ? Collections.singletonList(null) : capability.orders();
  }

  /** What is tested, in a line. */
  public String title() {
    String name = capability.optimizer().equals(id) ? id : capability.optimizer() + ", declared " + id;
    return name + ", " + capability.format().label() + (order == null ? "" : ", " + order + " order");
  }

  /** The formula that it is judged by. */
  public Variant variant() {
    return Variants.byId(id);
  }
}
