package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Choice;
import adamant.oracle.variant.MomentChoices.SecondUse;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.Space;
import adamant.oracle.variant.Stored;
import adamant.oracle.variant.StepChoices.Epsilon;
import adamant.oracle.variant.StepChoices.FirstCorrection;
import adamant.oracle.variant.StepChoices.SecondCorrection;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Searches the space of formulas for what explains every element. */
final class Search {

  /** What is searched two differences deep: the declared member, and then those that differ from it in these alone. */
  private static final Set<Class<? extends Choice>> OFTEN_CONFUSED =
      Set.of(Epsilon.class, FirstCorrection.class, SecondCorrection.class);

  private static final Set<Choice> MAXIMA = Set.of(SecondUse.MAX_V, SecondUse.MAX_VHAT);

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Assessor assessor;
  private final int judged;

  /**
   * A search.
   *
   * @param judged how many elements the declared variant was judged by
   */
  Search(Format format, Underflow underflow, List<Observation> observations, Assessor assessor, int judged) {
    this.format = format;
    this.underflow = underflow;
    this.observations = observations;
    this.assessor = assessor;
    this.judged = judged;
  }

  /** The known members other than the declared variant that explain every element. */
  List<Variant> known(Variant declared) {
    List<Variant> others = new ArrayList<>();
    for (Variants.Known known : Variants.known()) {
      Variant other = stored(known, declared);
      if (!other.equals(declared)) {
        others.add(other);
      }
    }
    return told(declared, survivors(others));
  }

  /** The members with one difference from a known member, or from the declared one, that explain every element. */
  List<Variant> oneAway(Variant declared) {
    Set<Variant> known = new LinkedHashSet<>(List.of(declared));
    Variants.known().forEach(k -> known.add(stored(k, declared)));
    return nearest(declared, survivors(Space.around(known, format)));
  }

  /**
   * The members that explain every element with two differences from the declared one, and where there are none, with
   * two from one that is often taken for it.
   */
  List<Variant> twoAway(Variant declared) {
    List<Variant> near = survivors(twoAway(Set.of(declared)));
    if (near.isEmpty()) {
      Set<Variant> family = new LinkedHashSet<>();
      Variants.known().stream().map(known -> stored(known, declared))
          .filter(member -> !member.equals(declared) && confused(member, declared)).forEach(family::add);
      near = survivors(twoAway(family));
    }
    return nearest(declared, near);
  }

  private List<Variant> nearest(Variant declared, List<Variant> near) {
    near.sort(Comparator.comparingInt(v -> Names.distance(v, declared)));
    return told(declared, near);
  }

  // A member as it is where what is stored is as declared.
  private static Variant stored(Variants.Known known, Variant declared) {
    return known.variant().with(declared.choice(Stored.class));
  }

  private Set<Variant> twoAway(Set<Variant> from) {
    return Space.around(Space.around(from, format), format);
  }

  static boolean confused(Variant member, Variant declared) {
    return member.differences(declared).stream().allMatch(choice -> OFTEN_CONFUSED.contains(choice.dimension())
        || MAXIMA.contains(choice) && MAXIMA.contains(declared.choice(SecondUse.class)));
  }

  private List<Variant> survivors(Collection<Variant> variants) {
    return new ArrayList<>(variants.stream().filter(this::survives).toList());
  }

  // A variant without bounds for most elements (it divides by zero, say) must have the subject's bits.
  private boolean survives(Variant variant) {
    int support = assessor.support(variant);
    return support >= 0
        && (2 * support >= judged || new Bits(format, underflow, observations, variant).match() != null);
  }

  // What is the same function over the reals, as far as these cases show, is one function; the first one's name stands
  // for it, and what equals the declared variant explains nothing that it does not.
  private List<Variant> told(Variant declared, List<Variant> variants) {
    Exactly exactly = new Exactly(format, observations);
    List<Variant> distinct = new ArrayList<>(List.of(declared));
    for (Variant variant : variants) {
      if (distinct.stream().noneMatch(known -> exactly.same(known, variant))) {
        distinct.add(variant);
      }
    }
    return distinct.subList(1, distinct.size());
  }
}
