package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.cases.Case;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectFailure;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Judge;
import adamant.oracle.verdict.Judgement;
import adamant.oracle.verdict.Observation;
import adamant.oracle.verdict.Slots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs a subject over generated cases, each twice, and has the results judged. */
public final class Check {

  private final Subject subject;
  private final Capability capability;
  private final String order;
  private final CheckOptions options;
  private final List<Observation> observations = new ArrayList<>();
  private final List<Finding> rejections = new ArrayList<>();
  private final Repeats repeats;
  private int ran;

  private Check(Subject subject, Capability capability, String order, CheckOptions options) {
    this.subject = subject;
    this.capability = capability;
    this.order = order;
    this.options = options;
    this.repeats = new Repeats(capability.format());
  }

  /**
   * Checks everything that a subject offers and the options ask for. A variant that is asked for selects the optimizers
   * that declare it; where none does, a subject's only optimizer is judged by it.
   *
   * @return a result for each optimizer, format and order, at least one
   * @throws SubjectFailure where the subject fails, or offers nothing that is asked for
   * @throws adamant.oracle.variant.UnknownOptimizer where the declared variant is unknown
   */
  public static List<CheckResult> run(Subject subject, CheckOptions options) {
    if (options.optimizer() != null) {
      Variants.byId(options.optimizer());
    }
    Capabilities offered = subject.capabilities();
    List<CheckResult> results = new ArrayList<>();
    for (Capability capability : offered.asked(options.optimizer())) {
      if (options.format() != null && options.format() != capability.format()) {
        continue;
      }
      List<String> orders = capability.orders().isEmpty() ? Collections.singletonList(null) : capability.orders();
      for (String order : orders) {
        if (options.order() == null || options.order().equals(order)) {
          results.add(new Check(subject, capability, order, options).result(offered.title(capability)));
        }
      }
    }
    if (results.isEmpty()) {
      throw new SubjectFailure("the subject offers nothing that was asked for"
          + (options.optimizer() == null ? "" : ", optimizer " + options.optimizer())
          + (options.format() == null ? "" : ", format " + options.format().label())
          + (options.order() == null ? "" : ", order " + options.order()));
    }
    return results;
  }

  private CheckResult result(String name) {
    String id = options.optimizer() != null ? options.optimizer() : declared();
    Variant variant = Variants.byId(id);
    Format format = capability.format();
    Slots slots = Slots.of(variant);
    List<Case> cases = CheckCases.of(capability, subject.interactive(), options.seed(), options.cases(),
        slots.zeros(0));
    Asker asker = new Asker(subject, capability, order, slots, repeats);
    cases.forEach(c -> observe(asker, c));
    if (2 * ran < cases.size()) {
      throw new SubjectFailure("the subject rejected " + (cases.size() - ran) + " of " + cases.size() + " cases: "
          + rejections.get(0).text());
    }
    Judgement judged = Judge.judge(format, variant, observations);
    if (judged.assessment().judged() == 0) {
      throw new SubjectFailure("no element of any case could be judged");
    }
    List<Finding> findings = new ArrayList<>(rejections);
    findings.addAll(judged.findings());
    boolean differs = repeats.worst() != null;
    return new CheckResult(name, id, format, order, differs ? Verdict.NONDETERMINISTIC : judged.verdict(),
        judged.variant(), judged.survivors(), differs ? repeats.sentence() : judged.sentence(),
        differs ? null : judged.order(), differs ? repeats.worst() : judged.assessment().worst(), findings,
        ran, options.seed(), judged.assessment().judged(), judged.assessment().beyond(),
        capability.note());
  }

  private String declared() {
    if (!Variants.ids().contains(capability.declared())) {
      throw new SubjectFailure("the subject declares '" + capability.declared() + "', which is none of "
          + String.join(", ", Variants.ids()));
    }
    return capability.declared();
  }

  private void observe(Asker asker, Case c) {
    try {
      observations.addAll(asker.ask(c));
      ran++;
    } catch (Rejection e) {
      rejections.add(new Finding(c.index(), c.note(), "rejected: " + e.getMessage()));
    }
  }
}
