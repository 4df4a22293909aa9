package adamant.proofs.clauses;

import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause;
import adamant.evidence.jml.Member;
import adamant.evidence.jml.MemberReader;
import adamant.evidence.mutants.Mutant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which members call a member: their proofs rest on its contract. */
final class Users {

  /** A member with its text, from its contract to the next one's. */
  private record Region(Member member, String file, String text) {}

  private final List<Region> regions = new ArrayList<>();

  Users(Map<String, String> texts) {
    for (var source : texts.entrySet()) {
      TreeMap<Integer, Member> starts = new TreeMap<>();
      for (Member member : MemberReader.members(source.getValue())) {
        member.cases().values().stream().flatMap(List::stream).map(Case::clauses).flatMap(List::stream)
            .mapToInt(Clause::from).min().ifPresent(at -> starts.put(at, member));
      }
      starts.forEach((at, member) -> {
        Integer next = starts.higherKey(at);
        String text = source.getValue().substring(at, next == null ? source.getValue().length() : next);
        regions.add(new Region(member, source.getKey(), text));
      });
    }
  }

  /** The members that call it, or are lemmas about it, clients first, then lemmas, then the rest; binary32 twins are left out. */
  List<Member> of(Member called) {
    String type = called.type().substring(called.type().lastIndexOf('.') + 1);
    String call = called.constructs() ? "new " + type + "(" : type + "." + called.simpleName() + "(";
    String onObject = "." + called.simpleName() + "(";
    String own = " " + called.simpleName() + "(";
    return regions.stream().filter(r -> !r.member().isType() && !r.member().name().equals(called.name()))
        .filter(r -> !r.member().type().endsWith("32"))
        .filter(r -> code(r).contains(call) || code(r).matches("(?s).*\\b" + type + "\\b.*") && code(r).contains(onObject)
            || r.member().type().equals(called.type()) && code(r).contains(own)
            || !r.member().modelBody().isEmpty() && r.text().contains(call))
        .sorted(Comparator.comparingInt(Users::rank)).map(Region::member).toList();
  }

  // Its body: comments name functions that nobody calls.
  private static String code(Region region) {
    return region.text().replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//.*", " ");
  }

  // Clients and lemmas, which say in their contract what they rely on, before all that calls it.
  private static int rank(Region region) {
    return region.file().endsWith("Clients.java") ? 0
        : region.file().endsWith("/Ranges.java") || !region.member().modelBody().isEmpty() ? 1 : 2;
  }

  /**
   * Whose proofs have to notice a mutant. Where {@code old} is taken away the contract may promise something else or less,
   * so that the method itself is asked and then its callers.
   */
  List<Member> asked(Mutant mutant) {
    List<Member> asked = new ArrayList<>(mutant.isForItself() ? List.of(mutant.member()) : List.of());
    if (!mutant.isForItself() || mutant.kind() == Mutant.Kind.OLD && !mutant.inBody()) {
      asked.addAll(of(mutant.member()));
    }
    return asked;
  }

  /** The members of a type that have a contract. */
  List<Member> ofType(String type) {
    return regions.stream().map(Region::member).filter(m -> !m.isType() && m.type().equals(type)).toList();
  }
}
