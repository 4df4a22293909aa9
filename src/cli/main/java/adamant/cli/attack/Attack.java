package adamant.cli.attack;

import adamant.evidence.AssumedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One assumption made false.
 *
 * @param name what is made false; with the member where the list has a pattern
 * @param file source of the member below its root, empty where an edit names its file
 * @param member to whom the edits of code and clauses belong
 * @param edits what is changed
 * @param check what must notice
 * @param says what its output must then contain
 */
record Attack(String name, String file, String member, List<Edit> edits, Check check, String says) {

  /**
   * The attacks of a list: a pattern stands for every member with an assumption that it matches and no earlier pattern
   * of the list does, and the check 'named' for each test that the list of assumptions names there.
   *
   * @param problems gains a line for each pattern that matches nothing, and for each member that nothing attacks
   */
  static List<Attack> all(List<AttackList.Entry> entries, List<AssumedList.Group> assumed, List<String> problems) {
    Map<String, List<AssumedList.Group>> members = new LinkedHashMap<>();
    assumed.forEach(group -> members.computeIfAbsent(group.key(), key -> new ArrayList<>()).add(group));
    Set<String> attacked = new LinkedHashSet<>();
    List<Attack> all = new ArrayList<>();
    for (AttackList.Entry entry : entries) {
      for (String glob : entry.covers()) {
        List<String> matched = members.keySet().stream().filter(key -> matches(glob, key)).toList();
        attacked.addAll(matched);
        if (matched.isEmpty()) {
          problems.add(entry.title() + ": 'covers " + glob + "' matches no assumption");
        }
      }
      if (entry.template() == null) {
        all.add(new Attack(entry.title(), "", "", entry.edits(), entry.check(), entry.says()));
        continue;
      }
      List<String> matched = members.keySet().stream()
          .filter(key -> !attacked.contains(key) && matches(entry.template().where(), key)).toList();
      attacked.addAll(matched);
      if (matched.isEmpty()) {
        problems.add(entry.title() + ": '" + entry.template().where() + "' matches no assumption that is left");
      }
      matched.forEach(key -> all.addAll(on(members.get(key), entry)));
    }
    members.keySet().stream().filter(key -> !attacked.contains(key)).forEach(
        key -> problems.add("nothing in proofs/attacks.txt makes false what is assumed of " + key));
    Set<String> names = new LinkedHashSet<>();
    all.stream().filter(attack -> !names.add(attack.name() + attack.check())).forEach(
        attack -> problems.add("two attacks have the name " + attack.name()));
    return all;
  }

  private static List<Attack> on(List<AssumedList.Group> groups, AttackList.Entry entry) {
    AssumedList.Group first = groups.get(0);
    String name = entry.title() + ": " + first.member().replaceFirst("^adamant\\.", "").replaceFirst("\\(.*", "")
        + (first.member().contains("(") ? "(" + first.member().replaceFirst(".*\\(", "") : "");
    String member = first.member().replaceFirst("\\(.*", "(");
    List<Check> checks = entry.check().kind() != Check.Kind.NAMED
        ? List.of(new Check(entry.check().kind(), entry.check().text().replace("{member}", member)))
        : groups.stream().map(AssumedList.Group::test).distinct().map(t -> new Check(Check.Kind.TEST, t)).toList();
    return checks.stream()
        .map(check -> new Attack(name, first.file(), first.member(), entry.edits(), check,
            entry.says().replace("{member}", member))).toList();
  }

  /** With {@code *} for any text. */
  static boolean matches(String glob, String text) {
    return Pattern.matches(("\\Q" + glob + "\\E").replace("*", "\\E.*\\Q"), text);
  }
}
