package adamant.evidence.mutants;

import adamant.evidence.Sources;
import adamant.evidence.jml.Case;
import adamant.evidence.jml.Clause;
import adamant.evidence.jml.Member;
import adamant.evidence.jml.MemberReader;
import adamant.evidence.mutants.Mutant.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All mutants of the contracts of Adam, AdamW and AMSGrad, with their loops and element functions. */
public final class Mutations {

  /** The members that belong to them; the binary32 sources are generated from these. */
  private static final Pattern SCOPE = Pattern.compile("adamant\\.(reference\\.Adam[.(].*|reference\\.Adam"
      + "|kernel\\.AdamKernel\\..*|kernel\\.MomentLoops\\.(average|averageSquares|largest|largestCorrected)\\(.*"
      + "|kernel\\.DescentLoops\\.(shrink|adam|outside)\\(.*|optimizer\\.(AdamwRate|AmsgradMaxV|AmsgradMaxVhat)\\..*"
      + "|rule\\.Moment\\.(ema|square|larger|corrected)\\(.*|rule\\.AdamRule\\..*|rule\\.DescentRule\\.along\\(.*)");
  private static final Set<String> WEAKENED = Set.of("requires", "ensures", "assignable", "signals_only", "invariant",
      "loop_invariant", "loop_modifies", "decreases");
  private static final Pattern OLD = Pattern.compile("\\\\old\\(([^()]*)\\)");
  private static final Pattern RANGE = Pattern.compile("(\\\\forall int (\\w+); )(\\w+) <= \\2 ");

  private final List<Mutant> mutants = new ArrayList<>();

  private Mutations() {}

  /** All of them, in the order of the sources. */
  public static List<Mutant> of(Sources verified) throws IOException {
    Mutations found = new Mutations();
    for (var file : verified.files().entrySet()) {
      String source = Files.readString(file.getValue());
      for (Member member : MemberReader.members(source)) {
        if (SCOPE.matcher(member.name()).matches()) {
          found.add(file.getKey(), source, member);
        }
      }
    }
    return found.mutants;
  }

  private void add(String file, String source, Member member) {
    Map<Integer, Clause> seen = new LinkedHashMap<>();
    for (List<Case> cases : member.cases().values()) {
      for (Case c : cases) {
        for (Clause clause : c.clauses()) {
          if (seen.put(clause.from(), clause) == null) {
            add(file, source, member, c.exceptional(), false, clause);
          }
        }
      }
    }
    member.loops().forEach(clause -> add(file, source, member, false, true, clause));
  }

  private void add(String file, String source, Member member, boolean exceptional, boolean inBody, Clause clause) {
    String keyword = clause.keyword();
    if (!WEAKENED.contains(keyword) || clause.text().equals("true") || clause.text().endsWith("othing")
        && keyword.equals("loop_modifies")) {
      return;
    }
    Builder to = new Builder(file, source, member, exceptional, inBody, clause);
    to.add(Kind.DROP, "");
    boolean promise = Set.of("ensures", "loop_invariant", "invariant").contains(keyword);
    List<String> parts = clause.conjuncts();
    for (int i = 0; promise && parts.size() > 1 && i < parts.size(); i++) {
      List<String> rest = new ArrayList<>(parts);
      rest.remove(i);
      to.add(Kind.PART, String.join(" && ", rest));
    }
    if (promise) {
      Matcher range = RANGE.matcher(clause.text());
      if (range.find()) {
        to.add(Kind.RANGE, range.replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + m.group(3) + " < " + m.group(2)
            + " ")));
      }
      if (OLD.matcher(clause.text()).find()) {
        to.add(Kind.OLD, OLD.matcher(clause.text()).replaceAll("$1"));
      }
    }
    if (keyword.equals("assignable") || keyword.equals("loop_modifies")) {
      frames(clause, to);
    }
  }

  private static void frames(Clause clause, Builder to) {
    if (clause.text().endsWith("othing")) {
      return;
    }
    String[] entries = clause.text().split(",\\s*");
    for (int i = 0; i < entries.length; i++) {
      List<String> rest = new ArrayList<>(List.of(entries));
      rest.remove(i);
      to.add(Kind.NARROW, rest.isEmpty() ? "\\nothing" : String.join(", ", rest));
      if (entries[i].contains("..") && clause.keyword().equals("assignable")) {
        rest.add(i, entries[i].replaceAll("\\[.*\\]", "[*]"));
        to.add(Kind.WIDEN, String.join(", ", rest));
      }
    }
  }

  /** Makes mutants of one clause. */
  private final class Builder {

    private final String file;
    private final String source;
    private final Member member;
    private final boolean exceptional;
    private final boolean inBody;
    private final Clause clause;

    Builder(String file, String source, Member member, boolean exceptional, boolean inBody, Clause clause) {
      this.file = file;
      this.source = source;
      this.member = member;
      this.exceptional = exceptional;
      this.inBody = inBody;
      this.clause = clause;
    }

    void add(Kind kind, String changed) {
      String instead = changed.isEmpty() ? "" : clause.keyword() + " " + changed + ";";
      String mutated = source.substring(0, clause.from()) + instead + source.substring(clause.to());
      Mutant first = new Mutant(member, exceptional, inBody, clause, kind, file, mutated, changed, 1);
      long before = mutants.stream().filter(m -> m.member().equals(member) && m.clause().text().equals(clause.text())
          && m.kind() == kind && m.changed().equals(changed) && m.keyword().equals(first.keyword())).count();
      mutants.add(before == 0 ? first : new Mutant(member, exceptional, inBody, clause, kind, file, mutated, changed,
          (int) before + 1));
    }
  }
}
