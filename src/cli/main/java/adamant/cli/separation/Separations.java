package adamant.cli.separation;

import adamant.exact.Format;
import adamant.oracle.variant.Names;
import adamant.oracle.variant.Space;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** The separations of all pairs of the known members and of those with one difference from canonical Adam. */
public final class Separations {

  private final Map<Format, List<Separation>> all = new LinkedHashMap<>();

  /** The members, canonical Adam first. */
  static List<Variant> members(Format format) {
    Set<Variant> members = new LinkedHashSet<>();
    Variants.known().forEach(known -> members.add(known.variant()));
    members.addAll(Space.around(Set.of(Variant.CANONICAL), format));
    return List.copyOf(members);
  }

  /** Measures all pairs in both formats, and tells how many in a hundred members are done. */
  public void run(IntConsumer progress) {
    for (Format format : Format.JUDGED) {
      Trajectories trajectories = new Trajectories(format);
      List<Variant> members = members(format);
      List<double[][][]> runs = members.stream().map(trajectories::run).toList();
      List<Separation> pairs = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        for (int k = i + 1; k < members.size(); k++) {
          pairs.add(new Separation(members.get(i), members.get(k), format, Math.min(
              trajectories.outside(runs.get(i), members.get(k)), trajectories.outside(runs.get(k), members.get(i)))));
        }
        progress.accept((i + 1) * 50 / members.size() + all.size() * 50);
      }
      all.put(format, pairs);
    }
  }

  /** Pairs that are not separated and are not listed as alike, as lines; empty where all is well. */
  public List<String> problems() {
    return all.values().stream().flatMap(List::stream)
        .filter(s -> !s.separated() && Alike.reason(s.one(), s.other()) == null)
        .map(s -> s.format().label() + ": " + s.one() + " and " + s.other() + " are not told apart").toList();
  }

  /** How many pairs there are, and how far apart, a line for each format. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    all.forEach((format, pairs) -> {
      Separation nearest = pairs.stream().filter(Separation::separated)
          .min(Comparator.comparingDouble(Separation::widths)).orElseThrow();
      lines.add(format.label() + ": " + pairs.size() + " pairs of " + members(format).size() + " members; "
          + pairs.stream().filter(s -> s.widths() >= Trajectories.FAR).count() + " are 10⁶ widths apart or more, "
          + pairs.stream().filter(s -> !s.separated()).count() + " are not told apart both ways and listed; the "
          + "nearest of the others " + nearest.text() + ".");
    });
    return lines;
  }

  /** spec/separations.md. */
  public String page() {
    StringBuilder page = new StringBuilder("""
        # Separations

        Written by `./adamant separations --write`; the build holds it. Of each pair of members of the space of formulas
        (the known ones, and every one with a single difference from canonical Adam) one is run natively in the
        literal order on the standard cases (seed 1, 32 cases), and its results are held against the enclosures of the
        other, which have all that rounding can make of it in any order. The number is by how many widths of the
        enclosure the farthest result lies outside; of the two directions the lesser is taken. What is above 0 is told
        apart whatever the rounding.

        """);
    summary().forEach(line -> page.append("- ").append(line).append('\n'));
    page.append("\n## Pairs that are not told apart\n\n| one | other | format | why |\n|---|---|---|---|\n");
    all.values().stream().flatMap(List::stream).filter(s -> !s.separated()).forEach(s -> page.append("| ")
        .append(escaped(s.one().toString())).append(" | ").append(escaped(s.other().toString())).append(" | ")
        .append(s.format().label()).append(" | ")
        .append(Alike.reason(s.one(), s.other())).append(" |\n"));
    page.append("\n## The nearest of the others, for each member\n\n")
        .append("| member | in binary64 | widths | in binary32 | widths |\n");
    page.append("|---|---|---|---|---|\n");
    for (Variant member : members(Format.BINARY64)) {
      page.append("| ").append(escaped(Names.name(member)));
      for (Format format : Format.JUDGED) {
        Separation nearest = all.get(format).stream()
            .filter(s -> s.separated() && (s.one().equals(member) || s.other().equals(member)))
            .min(Comparator.comparingDouble(Separation::widths)).orElse(null);
        page.append(nearest == null ? " | no difference in this format | " : " | " + escaped(
            (nearest.one().equals(member) ? nearest.other() : nearest.one()).toString()) + " | " + nearest.text());
      }
      page.append(" |\n");
    }
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }
}
