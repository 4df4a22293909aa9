package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.State;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Slots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the files of spec/vectors: the same bytes on every machine and every JDK. */
public final class Vectors {

  /** The formats that there are vectors of. */
  public static final List<Format> FORMATS = List.of(Format.values());

  /** Which steps of a run longer than this say what is expected: those of 1, 2 or 5 times a power of ten, and the last. */
  private static final int SHORT = 20;
  private static final Set<Integer> TOLD = Set.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  private final String id;
  private final Format format;
  private final List<String> uses;
  private final Slots slots;
  private final Evaluation evaluation;
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private int cases;

  private Vectors(String id, Format format) {
    Variant variant = Variants.byId(id);
    this.id = id;
    this.format = format;
    this.uses = Uses.of(variant);
    this.slots = Slots.of(variant);
    this.evaluation = new Evaluation(id, format);
  }

  /**
   * The vectors of an optimizer in a format; some tenths of a second.
   *
   * @param id an identifier of spec/optimizers
   * @throws adamant.oracle.variant.UnknownOptimizer for any other text
   */
  public static VectorFile of(String id, Format format) {
    return new Vectors(id, format).file();
  }

  private VectorFile file() {
    List<Setting> settings = Setting.of(uses);
    List<List<Case>> drafts = new Drafts(format, evaluation, settings).cases();
    List<VectorGroup> groups = new ArrayList<>();
    for (int k = 0; k < settings.size(); k++) {
      if (drafts.get(k).isEmpty()) {
        continue;
      }
      Setting setting = settings.get(k);
      Hyperparameters h = setting.hyperparameters().withLr(0);
      groups.add(new VectorGroup(setting.note(), h, drafts.get(k).stream().map(this::finished).toList()));
    }
    Map<String, VectorFile.Explanation> explained = new LinkedHashMap<>();
    flags.forEach(flag -> explained.put(flag.label(), flag.explanation()));
    Map<String, String> kept = new LinkedHashMap<>();
    for (int k = 0; k < State.SLOTS; k++) {
      if (slots.keeps(k)) {
        kept.put(State.name(k), slots.title(k));
      }
    }
    String law = id.equals("adam") ? "ADAM-MOMENTS-EMA" : "FAMILY-STEP";
    // The laws are of what is computed and kept in one format.
    List<String> laws = format.isHalf() ? List.of() : List.of(law + "(" + id + ")");
    return new VectorFile(id, format, Variants.sentence(id), uses, kept, laws, explained, groups);
  }

  private VectorCase finished(Case c) {
    List<Expected[]> expected = evaluation.of(c);
    List<VectorStep> steps = new ArrayList<>();
    for (int t = 0; t < c.steps(); t++) {
      boolean told = c.steps() <= SHORT || TOLD.contains(t + 1) || t == c.steps() - 1;
      steps.add(new VectorStep(c.rates()[t], c.gradients()[t], told ? expected.get(t)[0] : null));
    }
    State start = c.start() == null ? slots.zeros(c.length()) : c.start().state();
    List<Expected> state = Arrays.asList(expected.get(c.steps()));
    VectorCase unflagged = new VectorCase(++cases, c.note(), List.of(), evaluation.inside(c), c.before(),
        c.parameters(), start, steps, state);
    List<Flag> found = Flag.of(format, uses, c.hyperparameters(), unflagged);
    flags.addAll(found);
    return new VectorCase(cases, c.note(), found.stream().map(Flag::label).toList(), unflagged.inside(), c.before(),
        c.parameters(), start, steps, state);
  }
}
