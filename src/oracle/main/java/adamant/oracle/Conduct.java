package adamant.oracle;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.ListCases;
import adamant.oracle.conduct.Answered;
import adamant.oracle.conduct.ListFaults;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.Subject;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.Variant;
import adamant.oracle.verdict.Assessment;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Judge;
import adamant.oracle.verdict.Judgement;
import adamant.oracle.verdict.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is asked beyond single tensors, of a subject that says it can: lists, groups, missing gradients, resumption. */
final class Conduct {

  /** Which cases are interrupted: unequal β, as given and as generated. */
  private static final List<Integer> INTERRUPTED = List.of(0, 2, 4);

  private static final String MOVES = "a tensor without a gradient moves";

  private final Subject subject;
  private final Capability capability;
  private final String order;
  private final Asker asker;
  private final Lists lists;
  private final Resumption resumption;
  private boolean apart;
  private final List<Finding> findings = new ArrayList<>();

  Conduct(Subject subject, Capability capability, String order, Asker asker, Repeats repeats) {
    this.subject = subject;
    this.capability = capability;
    this.order = order;
    this.asker = asker;
    this.lists = new Lists(subject, capability, order, asker, repeats);
    this.resumption = new Resumption(subject, new Requests(capability, order));
  }

  private boolean asks(Ability ability) {
    return subject.interactive() && capability.can(Ability.RUN) && capability.can(ability);
  }

  /** What it is not asked, by name. */
  List<String> notAsked() {
    return Stream.of(Ability.LISTS, Ability.GROUPS, Ability.ABSENT, Ability.RESUME).filter(a -> !asks(a))
        .map(Ability::label).toList();
  }

  /** The lists that it is asked. */
  List<ListCase> lists(long seed, int from) {
    ListCases cases = new ListCases(new Cases(capability.formats(), capability.fixed(), capability.rateChanges()));
    List<ListCase> all = new ArrayList<>();
    if (asks(Ability.LISTS)) {
      all.addAll(cases.lists(seed, from));
    }
    if (asks(Ability.GROUPS)) {
      all.addAll(cases.groups(seed, from + all.size()));
    }
    if (asks(Ability.ABSENT)) {
      all.addAll(cases.absent(seed, from + all.size()));
    }
    return all;
  }

  List<Observation> ask(ListCase list) {
    return lists.ask(list);
  }

  /** Interrupts some of the cases and goes on. */
  void resume(List<Case> cases) {
    cases.stream().filter(c -> INTERRUPTED.contains(c.index()) && c.start() == null)
        .forEach(c -> resume(c, Resumption.half(c)));
  }

  /** Interrupts a case after some of its steps and goes on, if the subject can. */
  void resume(Case c, int after) {
    if (asks(Ability.RESUME)) {
      try {
        resumption.interrupt(c, after);
      } catch (Rejection e) {
        findings.add(new Finding(c.index(), c.note(), "rejected: " + e.getMessage()));
      }
    }
  }

  /** Judges all that was observed: the formula, and what is wrong beside it. */
  Judgement judge(Variant variant, List<Observation> observations) {
    Judgement judged = judgeLists(variant, observations);
    String lost = resumption.failure(variant);
    return lost == null ? judged : besides(judged, variant, lost);
  }

  // Where every tensor alone is as declared, no formula is to be searched for what comes of lists.
  private Judgement judgeLists(Variant variant, List<Observation> observations) {
    Format format = capability.formats().compute();
    Underflow underflow = capability.underflow();
    List<Observation> alone = observations.stream().filter(o -> o.places() == null).toList();
    List<Observation> together = observations.stream().filter(o -> o.places() != null).toList();
    Assessment inLists = Judge.assess(format, underflow, variant, together);
    Assessment each = Judge.assess(format, underflow, variant, alone);
    apart = inLists.contradicted() > 0 || lists.moved() != null;
    if (!apart || each.contradicted() > 0) {
      Judgement judged = Judge.judge(format, underflow, variant, observations, each.and(inLists));
      return lists.moved() == null ? judged : besides(judged, variant, MOVES + ": " + lists.moved());
    }
    Judgement judged = Judge.judge(format, underflow, variant, alone, each).with(inLists);
    List<String> clauses = ListFaults.found(format, underflow, variant, lists.answered());
    if (!clauses.isEmpty()) {
      return besides(judged, variant, clauses, lists.moved());
    }
    if (lists.moved() != null) {
      return besides(judged, variant, List.of(MOVES), lists.moved());
    }
    return judged.as(Verdict.UNEXPLAINED, List.of(), "each tensor alone is " + Names.name(variant) + "'s; in lists, "
        + inLists.contradicted() + " of " + inLists.judged()
        + " elements are beyond what rounding can make of it, and nothing that is known of lists explains them all");
  }

  private static Judgement besides(Judgement judged, Variant variant, String wrong) {
    return judged.verdict().passes() || judged.verdict() == Verdict.UNDECIDED
        ? besides(judged, variant, List.of(wrong), null)
        : judged.as(judged.verdict(), judged.survivors(), judged.sentence() + "; besides: " + wrong);
  }

  private static Judgement besides(Judgement judged, Variant variant, List<String> clauses, String place) {
    String name = Names.name(variant) + ", but ";
    return judged.as(Verdict.DEFECT, clauses.stream().map(clause -> name + clause).toList(), "computes " + name
        + String.join(", or else ", clauses) + (place == null ? "" : ": " + place));
  }

  /** Makes the smallest list that fails smaller still; what comes of it is null where no list does. */
  ListShrinker shrunk(Variant variant) {
    ListShrinker shrinker = new ListShrinker(list -> wrong(variant, list), capability.fixed().keySet());
    if (apart) {
      lists.answered().stream().map(Answered::list).sorted(Comparator.comparingInt(Conduct::size))
          .filter(list -> wrong(variant, list) != null).findFirst().ifPresent(shrinker::shrink);
    }
    return shrinker;
  }

  /** The smallest case found that does not go on as it would have; null where there is none. */
  Shrinker<String> shrunkResumption() {
    return resumption.shrunk();
  }

  private static int size(ListCase list) {
    return list.tensors().stream().mapToInt(tensor -> tensor.parameters().length).sum();
  }

  private ListShrinker.Wrong wrong(Variant variant, ListCase list) {
    Lists again = new Lists(subject, capability, order, asker, new Repeats(capability.formats()));
    try {
      Assessment assessment = Judge.assess(capability.formats().compute(), capability.underflow(), variant, again.once(list));
      boolean beyond = assessment.contradicted() > 0;
      return beyond || again.moved() != null
          ? new ListShrinker.Wrong(beyond ? assessment.worst() : null, again.moved()) : null;
    } catch (Rejection e) {
      return null;
    }
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(lists.findings());
    all.addAll(findings);
    return all;
  }
}
