package adamant.oracle;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.Subject;
import adamant.oracle.subject.SubjectFailure;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Judgement;
import adamant.oracle.verdict.Observation;
import adamant.oracle.verdict.Slots;
import adamant.oracle.verdict.Worst;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

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
    this.repeats = new Repeats(capability.formats());
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
    return run(subject, options, Watcher.NONE);
  }

  /**
   * The same with somebody who looks on.
   *
   * @param watcher is shown what each result was judged by
   */
  public static List<CheckResult> run(Subject subject, CheckOptions options, Watcher watcher) {
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
        List<Failing> again = options.replayed(capability.optimizer(), capability.format(), order);
        if ((again == null || !again.isEmpty()) && (options.order() == null || options.order().equals(order))) {
          Check check = new Check(subject, capability, order, options);
          results.add(check.result(offered.title(capability)));
          watcher.see(results.get(results.size() - 1), capability.formats().stored(Variants.byId(check.id())),
              capability.underflow(),
              check.observations);
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
    String id = id();
    Variant variant = capability.formats().stored(Variants.byId(id));
    Slots slots = Slots.of(variant);
    List<Case> cases = replayed() ? again(Failing::given)
        : CheckCases.of(capability, subject.interactive(), options.seed(), options.cases(), options.elements(),
            slots.zeros(0));
    Asker asker = new Asker(subject, capability, order, slots, repeats);
    cases.forEach(c -> observe(c.index(), c.note(), () -> asker.ask(c)));
    if (2 * ran < cases.size()) {
      throw new SubjectFailure("the subject rejected " + (cases.size() - ran) + " of " + cases.size() + " cases: "
          + rejections.get(0).text());
    }
    Conduct conduct = new Conduct(subject, capability, order, asker, repeats);
    List<ListCase> lists = replayed() ? again(Failing::list) : conduct.lists(options.seed(), cases.size());
    lists.forEach(list -> observe(list.index(), list.note(), () -> conduct.ask(list)));
    if (replayed()) {
      again(failing -> failing.resumed() == null ? null : failing)
          .forEach(failing -> conduct.resume(failing.given(), failing.resumed().after()));
    } else {
      conduct.resume(cases);
    }
    Judgement judged = conduct.judge(variant, observations);
    // A replayed list may be one of steps without a gradient, at which nothing is to move.
    if (judged.assessment().judged() == 0 && !(replayed() && !lists.isEmpty())) {
      throw new SubjectFailure("no element of any case could be judged");
    }
    List<Finding> findings = new ArrayList<>(rejections);
    findings.addAll(conduct.findings());
    findings.addAll(judged.findings());
    boolean differs = repeats.worst() != null;
    Failing failing = differs ? null : failing(asker, conduct, id, judged.assessment().worst());
    return new CheckResult(name, id, capability.formats(), order,
        differs ? Verdict.NONDETERMINISTIC : verdict(judged), judged.variant(),
        judged.survivors(), differs ? repeats.sentence() : judged.sentence(), differs ? null : judged.order(),
        differs ? repeats.worst() : judged.assessment().worst(), findings,
        ran, options.seed(), judged.assessment().judged(), judged.assessment().beyond(), capability.note(),
        conduct.notAsked(), failing);
  }

  // A case or two tell hardly any formulas apart: replayed, they only show whether they still fail.
  private Verdict verdict(Judgement judged) {
    return replayed() && judged.verdict() == Verdict.UNDECIDED ? Verdict.CONFORMS : judged.verdict();
  }

  private boolean replayed() {
    return options.replayed() != null;
  }

  private <T> List<T> again(Function<Failing, T> part) {
    return options.replayed(capability.optimizer(), capability.format(), order).stream().map(part)
        .filter(Objects::nonNull).toList();
  }

  // What has answered already cannot be asked about smaller cases.
  private Failing failing(Asker asker, Conduct conduct, String id, Worst worst) {
    if (!subject.interactive() || replayed()) {
      return null;
    }
    Variant variant = capability.formats().stored(Variants.byId(id));
    Case alone = worst == null || worst.inside() ? null
        : observations.stream().map(o -> o.only(worst)).filter(Objects::nonNull).findFirst().orElse(null);
    boolean asked = alone != null && (alone.start() == null || capability.can(Ability.STEP));
    Shrinker<Worst> shrinker = Shrinker.ofFormula(asker::quietly, capability, variant);
    Case smallest = asked ? shrinker.shrink(alone) : null;
    if (smallest != null) {
      return failing(id, smallest, null, shrinker.wrong(), null, null);
    }
    ListShrinker lists = conduct.shrunk(variant);
    if (lists.smallest() != null) {
      return failing(id, null, lists.smallest(), lists.wrong().worst(), lists.wrong().moved(), null);
    }
    Shrinker<String> resumed = conduct.shrunkResumption();
    return resumed == null ? null : failing(id, resumed.smallest(), null, null, null,
        new Failing.Resumed(Resumption.half(resumed.smallest()), resumed.wrong()));
  }

  private Failing failing(String id, Case given, ListCase list, Worst worst, String moved, Failing.Resumed resumed) {
    return new Failing(capability.optimizer(), id, capability.format(), order, given, list, worst, moved, resumed);
  }

  private String id() {
    return options.optimizer() != null ? options.optimizer() : declared();
  }

  private String declared() {
    if (!Variants.ids().contains(capability.declared())) {
      throw new SubjectFailure("the subject declares '" + capability.declared() + "', which is none of "
          + String.join(", ", Variants.ids()));
    }
    return capability.declared();
  }

  private void observe(int index, String note, Supplier<List<Observation>> asking) {
    try {
      observations.addAll(asking.get());
      ran++;
    } catch (Rejection e) {
      rejections.add(new Finding(index, note, "rejected: " + e.getMessage()));
    }
  }
}
