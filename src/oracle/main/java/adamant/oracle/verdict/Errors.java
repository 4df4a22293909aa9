package adamant.oracle.verdict;

import adamant.exact.ExactTrajectory;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Domain;
import adamant.oracle.variant.Order;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import adamant.oracle.verdict.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measures every element of observations against a formula, and keeps the farthest of each step and place. */
public final class Errors {

  /** Of more elements neighbours are put together. */
  public static final int MOST_PLACES = 120;
  private static final int CHUNK = 4096;

  private final Assessor assessor;
  private final VariantRule rule;
  private final Slots slots;
  private final Format format;
  private final Observation o;
  private final int[] ends;
  private final int width;
  private final int places;

  private Errors(Format format, Variant variant, Assessor assessor, Observation o) {
    this.format = format;
    this.assessor = assessor;
    this.o = o;
    this.rule = new VariantRule(variant, Order.ANY);
    this.slots = Slots.of(variant);
    this.ends = assessor.ends(o.given());
    this.width = (ends.length + MOST_PLACES - 1) / MOST_PLACES;
    this.places = width == 0 ? 0 : (ends.length + width - 1) / width;
  }

  /**
   * How far observations are from a variant, one by one.
   *
   * @param format the format that is computed in
   * @param underflow what the arithmetic is said to make of subnormal numbers
   */
  public static List<CaseErrors> of(Format format, Underflow underflow, Variant variant,
      List<Observation> observations) {
    Assessor assessor = new Assessor(format, underflow, Domain.of(format, variant), observations);
    return observations.stream().map(o -> new Errors(format, variant, assessor, o).measured()).toList();
  }

  private CaseErrors measured() {
    Case c = o.given();
    List<Part> parts = IntStream.range(0, (ends.length + CHUNK - 1) / CHUNK).parallel().mapToObj(this::part).toList();
    Part all = new Part();
    parts.forEach(all::add);
    List<CaseErrors.Step> steps = new ArrayList<>();
    for (int t = 0; t < c.steps(); t++) {
      steps.add(step(all.steps, t));
    }
    List<CaseErrors.Elements> elements = new ArrayList<>();
    for (int p = 0; p < places && o.places() == null; p++) {
      elements.add(new CaseErrors.Elements(p * width, Math.min(ends.length, (p + 1) * width),
          all.elements.ulp(p, true), all.elements.ulp(p, false)));
    }
    int tensors = o.places() == null ? 0 : (int) o.places().stream().mapToInt(Observation.Place::tensor).distinct().count();
    return new CaseErrors(c.index(), c.note(), c.hyperparameters(), c.length(), tensors, all.judged, all.contradicted,
        List.copyOf(steps), List.copyOf(elements));
  }

  // The two that were found to be the farthest are looked at in arbitrary precision.
  private CaseErrors.Step step(Farthest found, int t) {
    Worst within = worst(found.element(t, true), t);
    Worst beyond = worst(found.element(t, false), t);
    return new CaseErrors.Step(o.given().before() + t + 1, o.given().rates()[t], within == null ? Double.NaN : within.ulp(),
        beyond == null ? Double.NaN : beyond.ulp(), beyond == null ? within : beyond);
  }

  private Worst worst(int element, int t) {
    Worst[] there = new Worst[1];
    if (element >= 0) {
      assessor.steps(assessor.trajectory(rule, o.given()), new Kept(rule.moments(format), slots, o),
          rule.parameters(format), new Place(o, element, t + 1),
          (worst, step) -> there[0] = step == t ? worst : there[0]);
    }
    return there[0];
  }

  private Part part(int chunk) {
    Part part = new Part();
    Quick.Held held = assessor.held(rule, slots, o);
    Kept kept = new Kept(rule.moments(format), slots, o);
    ExactTrajectory trajectory = assessor.trajectory(rule, o.given());
    double[] ulps = new double[o.given().steps()];
    boolean[] inside = new boolean[ulps.length];
    for (int i = chunk * CHUNK; i < Math.min(ends.length, (chunk + 1) * CHUNK); i++) {
      int element = i;
      // One by one there are few enough for arbitrary precision.
      int measured = width == 1 ? -1 : held.measure(i, ends[i], ulps, inside);
      for (int t = 0; t < measured; t++) {
        part.add(element, t, ulps[t], inside[t]);
      }
      if (measured < 0) {
        assessor.steps(trajectory, kept, rule.parameters(format), new Place(o, i, ends[i]),
            (worst, t) -> part.add(element, t, worst.ulp(), worst.inside()));
      }
    }
    return part;
  }

  /** Some of the elements. */
  private final class Part {

    private final Farthest steps = new Farthest(o.given().steps());
    private final Farthest elements = new Farthest(places);
    private int judged;
    private int contradicted;

    void add(int element, int t, double ulp, boolean inside) {
      judged++;
      contradicted += inside ? 0 : 1;
      steps.add(t, element, ulp, inside);
      elements.add(element / width, element, ulp, inside);
    }

    void add(Part other) {
      judged += other.judged;
      contradicted += other.contradicted;
      steps.add(other.steps);
      elements.add(other.elements);
    }
  }
}
