package adamant.cli.survey;

import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an optimizer computes, in all formats and orders in which it is the same.
 *
 * @param optimizer what the subject calls it
 * @param declared the variant that it declares
 * @param verdict the verdict
 * @param computes what it computes; empty where nothing explains it
 * @param formats the formats, and the orders where it was asked for some
 * @param orders the evaluation orders that have its bits; empty where none does
 */
public record Merged(String optimizer, String declared, Verdict verdict, String computes, List<String> formats,
    List<String> orders) {

  /** Those of a subject, in its order. */
  public static List<Merged> of(Surveyed surveyed) {
    Map<List<Object>, List<CheckResult>> same = new LinkedHashMap<>();
    for (Surveyed.Line line : surveyed.lines()) {
      same.computeIfAbsent(List.of(line.capability().optimizer(), line.capability().declared(), line.result().verdict(),
          line.computes()), key -> new ArrayList<>()).add(line.result());
    }
    List<Merged> all = new ArrayList<>();
    same.forEach((key, results) -> all.add(new Merged((String) key.get(0), (String) key.get(1), (Verdict) key.get(2),
        (String) key.get(3), formats(results), results.stream().map(CheckResult::order).filter(o -> o != null).distinct()
        .toList())));
    return all;
  }

  /** A result's formats. */
  static String format(CheckResult result) {
    String how = result.formats().text();
    return result.format().label() + (how.isEmpty() ? "" : " " + how);
  }

  private static List<String> formats(List<CheckResult> results) {
    Map<String, Set<String>> orders = new LinkedHashMap<>();
    for (CheckResult result : results) {
      Set<String> of = orders.computeIfAbsent(format(result), format -> new LinkedHashSet<>());
      if (result.requestedOrder() != null) {
        of.add(result.requestedOrder());
      }
    }
    List<String> formats = new ArrayList<>();
    orders.forEach((format, of) -> formats.add(of.isEmpty() ? format : format + " " + String.join("/", of)));
    return formats;
  }
}
