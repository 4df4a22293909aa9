package adamant.oracle;

import adamant.oracle.cases.Case;
import adamant.oracle.cases.Cases;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.ListCases;
import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.Rejection;
import adamant.oracle.subject.Subject;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is asked beyond single tensors, of a subject that says it can: lists, groups, missing gradients, resumption. */
final class Conduct {

  /** Which cases are interrupted: unequal β, as given and as generated. */
  private static final List<Integer> INTERRUPTED = List.of(0, 2, 4);

  private final Subject subject;
  private final Capability capability;
  private final String order;
  private final Lists lists;
  private final List<Finding> findings = new ArrayList<>();
  private String resumption;

  Conduct(Subject subject, Capability capability, String order, Asker asker, Repeats repeats) {
    this.subject = subject;
    this.capability = capability;
    this.order = order;
    this.lists = new Lists(subject, capability, order, asker, repeats);
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
    ListCases cases = new ListCases(new Cases(capability.format(), capability.fixed(), capability.rateChanges()));
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
    Resumption resumed = new Resumption(subject, new Requests(capability, order));
    for (Case c : cases) {
      if (asks(Ability.RESUME) && INTERRUPTED.contains(c.index()) && c.start() == null && resumption == null) {
        try {
          resumption = resumed.check(c);
        } catch (Rejection e) {
          findings.add(new Finding(c.index(), c.note(), "rejected: " + e.getMessage()));
        }
      }
    }
  }

  /** What is wrong, in a sentence; null where nothing is. */
  String failure() {
    return lists.moved() != null ? lists.moved() : resumption;
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(lists.findings());
    all.addAll(findings);
    return all;
  }
}
