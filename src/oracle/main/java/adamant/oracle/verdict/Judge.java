package adamant.oracle.verdict;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Stored;
import adamant.oracle.Subnormals;
import adamant.oracle.Verdict;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.Variant;
import java.util.List;
import java.util.stream.Collectors;

/** Judges what was computed. It sees cases and results, never who computed them. */
public final class Judge {

  private final Format format;
  private final Underflow underflow;
  private final List<Observation> observations;
  private final Variant declared;
  private final Domain domain;
  private final Assessor assessor;

  private Judge(Format format, Underflow underflow, Variant declared, List<Observation> observations) {
    this.format = format;
    this.underflow = underflow;
    this.declared = declared;
    this.observations = observations;
    this.domain = Domain.of(format, declared);
    this.assessor = new Assessor(format, underflow, domain, observations);
  }

  /**
   * Judges results against a declared variant.
   *
   * @param format the format of the tensors
   * @param declared what the results are said to be
   * @param observations the cases and their results
   */
  public static Judgement judge(Format format, Variant declared, List<Observation> observations) {
    return judge(format, Underflow.GRADUAL, declared, observations);
  }

  /**
   * The same of an arithmetic that is said to make something else of subnormal numbers.
   *
   * @param underflow what that is
   */
  public static Judgement judge(Format format, Underflow underflow, Variant declared,
      List<Observation> observations) {
    return judge(format, underflow, declared, observations, assess(format, underflow, declared, observations));
  }

  /**
   * The same where it is known how the results stand to what is declared.
   *
   * @param assessment what {@link #assess} says of them
   */
  public static Judgement judge(Format format, Underflow underflow, Variant declared,
      List<Observation> observations, Assessment assessment) {
    return new Judge(format, underflow, declared, observations).judge(assessment);
  }

  /** How results stand to one variant, without a search for others. */
  public static Assessment assess(Format format, Underflow underflow, Variant variant,
      List<Observation> observations) {
    Subnormals.requireKept();
    return new Assessor(format, underflow, Domain.of(format, variant), observations).assess(variant);
  }

  private Judgement judge(Assessment assessment) {
    return assessment.contradicted() == 0 ? explained(assessment) : contradicted(assessment);
  }

  private Judgement explained(Assessment assessment) {
    Implementation order = bits(declared).match();
    String name = Names.name(declared);
    Judgement elsewhere = order == null ? rounded(roundings().found(), assessment) : null;
    if (elsewhere != null) {
      return elsewhere;
    }
    if (order != null) {
      return judgement(Verdict.BIT_EXACT, List.of(declared), assessment, order,
          "every element has the bits of " + name + " in the order: " + told(order));
    }
    List<Variant> others = search(assessment).known(declared);
    if (others.isEmpty()) {
      return judgement(Verdict.CONFORMS, List.of(declared), assessment, null,
          "every element is within what rounding can make of " + name + nearly(declared));
    }
    others.add(0, declared);
    return judgement(Verdict.UNDECIDED, others, assessment, null,
        "within the bounds of rounding, these cases do not tell apart " + names(others));
  }

  private Judgement contradicted(Assessment assessment) {
    Judgement elsewhere = rounded(roundings().found(), assessment);
    if (elsewhere != null) {
      return elsewhere;
    }
    Search search = search(assessment);
    List<Variant> known = search.known(declared);
    if (!known.isEmpty()) {
      return named(Verdict.OTHER_VARIANT, known, assessment);
    }
    Judgement flushed = flushed(assessment);
    if (flushed != null) {
      return flushed;
    }
    List<Variant> near = search.oneAway(declared);
    if (!near.isEmpty()) {
      return named(Verdict.DEFECT, near, assessment);
    }
    Judgement narrowed = rounded(roundings().narrowed(), assessment);
    if (narrowed != null) {
      return narrowed;
    }
    List<String> patches = new Patches(format, underflow, observations, declared, assessor::quickScalars).found();
    if (!patches.isEmpty()) {
      return patched(patches, assessment);
    }
    Judgement foreign = foreign(assessment);
    if (foreign != null) {
      return foreign;
    }
    List<Variant> farther = search.twoAway(declared);
    if (!farther.isEmpty()) {
      return named(Verdict.DEFECT, farther, assessment);
    }
    String factors = new Factors(format, observations, declared).sentence(Names.name(declared));
    return judgement(Verdict.UNEXPLAINED, List.of(), assessment, null,
        assessment.contradicted() + " of " + assessment.judged() + " elements are beyond what rounding can make of "
            + Names.name(declared) + ", and nothing in the space of formulas explains them all" + factors);
  }

  private Judgement patched(List<String> patches, Assessment assessment) {
    List<String> names = patches.stream().map(patch -> Names.name(declared) + ", but " + patch).toList();
    return new Judgement(Verdict.DEFECT, names.get(0), names, "computes " + String.join(", or else ", names), null,
        assessment, Findings.of(format, observations, bits(declared), Implementation.LITERAL,
            underflow));
  }

  // No member of the family; null where none is known that explains every element.
  private Judgement foreign(Assessment assessment) {
    boolean stored = declared.choice(Stored.class) != Stored.AS_COMPUTED;
    ForeignSearch.Found found = stored ? null
        : new ForeignSearch(format, underflow, domain, observations).found(assessment.judged());
    if (found == null) {
      return null;
    }
    String order = found.order() == null ? null : withUnderflow(found.order());
    return new Judgement(found.published() ? Verdict.OTHER_VARIANT : Verdict.DEFECT, found.names().get(0),
        found.names(), "computes a rule outside of the family: " + String.join(", or else ", found.names())
        + (order == null ? "" : "; bit for bit in the order: " + order), order, assessment,
        Findings.of(format, observations, bits(declared), Implementation.LITERAL, underflow));
  }

  // Bits decide between survivors that the enclosures do not tell apart.
  private Judgement named(Verdict verdict, List<Variant> survivors, Assessment assessment) {
    for (Variant variant : survivors) {
      Implementation order = bits(variant).match();
      if (order != null) {
        return judgement(verdict, List.of(variant), assessment, order,
            "computes " + told(variant) + "; bit for bit in the order: " + told(order));
      }
    }
    String others = survivors.size() == 1 ? "" : ", or else " + names(survivors.subList(1, survivors.size()));
    String near = survivors.size() == 1 ? nearly(survivors.get(0)) : "";
    return judgement(verdict, survivors, assessment, null, "computes " + told(survivors.get(0)) + others + near);
  }

  private String told(Variant variant) {
    String name = name(variant);
    boolean elsewhere = variant.choice(Stored.class) != declared.choice(Stored.class);
    return Names.id(variant) == null || elsewhere ? name
        : name + ", not " + Names.name(declared) + ": " + Names.difference(variant, declared);
  }

  private String name(Variant variant) {
    return Names.name(variant, declared);
  }

  private String names(List<Variant> variants) {
    return variants.stream().map(this::name).collect(Collectors.joining(" or "));
  }

  private Bits bits(Variant variant) {
    return new Bits(format, underflow, observations, variant);
  }

  // Where no order has every bit: one with powers, roots or quotients that are not correctly rounded, or two by position.
  private String nearly(Variant variant) {
    String powers = new PowerBits(format, underflow, observations, variant).sentence();
    if (!powers.isEmpty()) {
      return powers;
    }
    String vectors = new VectorBits(format, underflow, observations, variant).sentence();
    return vectors.isEmpty() && !underflow.flushes()
        ? NearBits.sentence(format, observations, variant, bits(variant)) : vectors;
  }

  private Search search(Assessment assessment) {
    return new Search(format, underflow, observations, assessor, assessment.judged());
  }

  private Judgement judgement(Verdict verdict, List<Variant> survivors, Assessment assessment, Implementation order,
      String sentence) {
    Variant likeliest = survivors.isEmpty() ? declared : survivors.get(0);
    Implementation beside = order == null ? Implementation.LITERAL : order;
    return new Judgement(verdict, survivors.isEmpty() ? null : name(likeliest),
        survivors.stream().map(this::name).toList(), sentence, order == null ? null : told(order), assessment,
        Findings.of(format, observations, bits(likeliest), beside, underflow));
  }

  private String told(Implementation order) {
    return withUnderflow(order.name());
  }

  private String withUnderflow(String order) {
    return order + (underflow.flushes() ? "; " + underflow.text() : "");
  }

  private Roundings roundings() {
    return new Roundings(format, underflow, observations, declared);
  }

  // The declared formula, rounded elsewhere than declared; null where no order has its bits.
  private Judgement rounded(Roundings.Found found, Assessment assessment) {
    if (found == null) {
      return null;
    }
    String name = Names.name(declared) + ", but " + found.clause();
    return new Judgement(Verdict.DEFECT, name, List.of(name), "computes " + name + "; bit for bit in the order: "
        + told(found.order()), told(found.order()), assessment,
        Findings.of(found.format(), observations, found.bits(), found.order(), underflow));
  }

  // Not declared, and within the domain, where nothing else explains what comes of it.
  private Judgement flushed(Assessment assessment) {
    if (underflow.flushes() || new Assessor(format, Underflow.BOTH, domain, observations).support(declared) < 0) {
      return null;
    }
    for (Underflow other : List.of(Underflow.OPERANDS, Underflow.RESULTS, Underflow.BOTH)) {
      Bits bits = new Bits(format, other, observations, declared);
      Implementation order = bits.match();
      if (order != null) {
        String name = Names.name(declared) + ", but " + other.text();
        return new Judgement(Verdict.DEFECT, name, List.of(name), "computes " + name
            + ", which is not declared; bit for bit in the order: " + order.name(), order.name(), assessment,
            Findings.of(format, observations, bits, order, other));
      }
    }
    return null;
  }
}
