package adamant.oracle.variant;

import java.util.List;
import java.util.stream.Collectors;

/** Names variants: an identifier, or the nearest known member and how the variant differs from it. */
public final class Names {

  private Names() {}

  /** The identifier, or the nearest known member's with the differences: "adam-eps-hat, but …". */
  public static String name(Variant variant) {
    return name(variant, nearest(variant), variant);
  }

  /** The same; where a declared member is as near as any other, it is the one that is named. */
  public static String name(Variant variant, Variant declared) {
    Variants.Known near = nearest(variant);
    Variant formula = declared.formula();
    boolean preferred = variant.formula().differences(formula).size() == distance(variant);
    String id = id(declared);
    return name(variant, preferred && id != null ? new Variants.Known(id, formula, Variants.sentence(id)) : near,
        declared);
  }

  // What it is stored in is no part of its name, unless another format is declared.
  private static String name(Variant variant, Variants.Known near, Variant declared) {
    List<Choice> differences = variant.differences(near.variant().with(declared.choice(Stored.class)));
    return differences.isEmpty() ? near.id() : near.id() + ", but " + clauses(differences);
  }

  /** The identifier of a known member, whatever it is stored in, or null. */
  public static String id(Variant variant) {
    Variants.Known near = nearest(variant);
    return near.variant().equals(variant.formula()) ? near.id() : null;
  }

  /** The differences of a variant from another, as one clause after the other. */
  public static String difference(Variant variant, Variant from) {
    return clauses(variant.differences(from));
  }

  /** How many dimensions lie between a variant and the nearest known member. */
  public static int distance(Variant variant) {
    return variant.formula().differences(nearest(variant).variant()).size();
  }

  /** The same; to store it otherwise than another is one more. */
  public static int distance(Variant variant, Variant declared) {
    return distance(variant) + (variant.choice(Stored.class) == declared.choice(Stored.class) ? 0 : 1);
  }

  private static String clauses(List<Choice> differences) {
    return differences.stream().map(Choice::clause).collect(Collectors.joining("; "));
  }

  private static Variants.Known nearest(Variant variant) {
    Variant formula = variant.formula();
    Variants.Known best = null;
    for (Variants.Known known : Variants.known()) {
      if (best == null || formula.differences(known.variant()).size() < formula.differences(best.variant()).size()) {
        best = known;
      }
    }
    return best;
  }
}
