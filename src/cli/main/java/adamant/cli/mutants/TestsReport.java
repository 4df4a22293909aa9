package adamant.cli.mutants;

import adamant.cli.mutants.Mutant.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the tests kill and what survives, as lines of Markdown, which read as text too. */
public final class TestsReport {

  /** At least this share of the mutants of every group must be killed, equivalent ones counted as not killed. */
  private static final double REQUIRED = 95;

  private final Map<Group, List<Mutant>> groups;
  private final Map<Place, List<Mutant>> survivors;
  private final Map<Place, String> reasons;

  public TestsReport(List<Mutant> mutants, Reasons reasons) {
    groups = mutants.stream().collect(
        Collectors.groupingBy(Mutant::group, () -> new EnumMap<>(Group.class), Collectors.toList()));
    Comparator<Place> order = Comparator.comparing(Place::method).thenComparing(Place::line)
        .thenComparing(Place::what);
    survivors = mutants.stream().filter(m -> !m.detected())
        .collect(Collectors.groupingBy(Mutant::place, () -> new TreeMap<>(order), Collectors.toList()));
    this.reasons = reasons.all();
  }

  /** The table, and the survivors with their reasons. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| packages | mutants | killed | survived | not covered | percent |");
    lines.add("|---|---|---|---|---|---|");
    groups.forEach((group, mutants) -> {
      lines.add(row("**" + group.title() + "**", mutants));
      mutants.stream().collect(Collectors.groupingBy(Mutant::packageName, TreeMap::new, Collectors.toList()))
          .forEach((name, own) -> lines.add(row(name, own)));
    });
    if (!survivors.isEmpty()) {
      lines.add("");
      lines.add("| survivor | line | changed | times | why |");
      lines.add("|---|---|---|---|---|");
      survivors.forEach((place, mutants) -> lines.add("| " + place.method().replaceFirst("^adamant\\.", "") + " | `"
          + place.line().replace("|", "\\|") + "` | " + place.what() + " | " + mutants.size() + " | "
          + reasons.getOrDefault(place, "**no reason is given**") + " |"));
    }
    return lines;
  }

  private static String row(String name, List<Mutant> mutants) {
    long uncovered = mutants.stream().filter(m -> m.status().equals("NO_COVERAGE")).count();
    long killed = killed(mutants);
    return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %.1f |", name, mutants.size(), killed,
        mutants.size() - killed - uncovered, uncovered, percent(mutants));
  }

  private static long killed(List<Mutant> mutants) {
    return mutants.stream().filter(Mutant::detected).count();
  }

  private static double percent(List<Mutant> mutants) {
    return 100.0 * killed(mutants) / mutants.size();
  }

  private List<Group> low() {
    return groups.keySet().stream().filter(g -> percent(groups.get(g)) < REQUIRED).toList();
  }

  private List<Place> unexplained() {
    return survivors.keySet().stream().filter(place -> !reasons.containsKey(place)).toList();
  }

  // Only of the groups that ran: a reason of another one says nothing here.
  private List<Place> idle() {
    return reasons.keySet().stream().filter(place -> !survivors.containsKey(place)).filter(place -> groups.values()
        .stream().flatMap(List::stream).anyMatch(m -> (m.className() + "." + m.method()).equals(place.method())))
        .toList();
  }

  /** Whether enough is killed in every group and every survivor, and nothing else, has its reason. */
  public boolean holds() {
    return low().isEmpty() && unexplained().isEmpty() && idle().isEmpty();
  }

  /** One sentence, and lines that say what does not hold. */
  public String summary() {
    List<Mutant> all = groups.values().stream().flatMap(List::stream).toList();
    long timedOut = all.stream().filter(m -> m.status().equals("TIMED_OUT")).count();
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%d of %d mutants killed, %.1f %%; %d of them by running out of time.",
        killed(all), all.size(), percent(all), timedOut));
    lines.addAll(told(low(), g -> "below 95 %: " + g.title()));
    lines.addAll(told(unexplained(), p -> "survives without a reason: " + text(p)));
    lines.addAll(told(idle(), p -> "a reason for what does not survive: " + text(p)));
    return String.join("\n", lines);
  }

  private static String text(Place place) {
    return place.method() + ", " + place.what() + ": " + place.line();
  }

  private static <T> List<String> told(List<T> what, Function<T, String> as) {
    return what.stream().map(as).toList();
  }

  /** The page spec/mutants/tests.md, with the hashes of what it counts. */
  public String page(Path root) throws IOException {
    StringBuilder page = new StringBuilder("""
        # Mutants of the code against the tests

        Written by `./adamant mutants tests --write`; do not edit it. `./adamant mutants tests --check` says whether it
        is of these sources.

        PIT changes the compiled code in one place at a time (its DEFAULTS mutators, none left out) and runs the JUnit
        tests that reach that place, of those that the module's pom.xml names for the group, with a twentieth of the
        random inputs where a test says so. Killed is what PIT counts as detected: a test fails, or it runs out of time
        (15 s and a quarter more than without the change). The binary32 twins (`…32.java` in src/reference) are not
        mutated: `Binary32SourcesTest` fails in every build unless they are what the generator makes of the binary64
        sources. Every survivor counts as not killed, the equivalent ones too, and has its reason in
        `spec/mutants/survivors.txt`. At least 95 % must be killed in every group.

        """);
    lines().forEach(line -> page.append(line).append('\n'));
    page.append("\nMade from (SHA-256 over mutated sources, tests and what pom.xml says of PIT):\n\n");
    for (Group group : Group.values()) {
      page.append("- ").append(groups.containsKey(group) ? mark(root, group) : group.title() + " was not run");
      page.append('\n');
    }
    return page.toString();
  }

  private static String mark(Path root, Group group) throws IOException {
    return group.title() + " `" + group.hash(root) + "`";
  }

  /** The groups that a written page is not, or no longer, of. */
  public static List<Group> stale(Path root, Path page, List<Group> groups) throws IOException {
    String text = Files.exists(page) ? Files.readString(page) : "";
    List<Group> stale = new ArrayList<>();
    for (Group group : groups) {
      if (!text.contains("- " + mark(root, group) + "\n")) {
        stale.add(group);
      }
    }
    return stale;
  }
}
