package adamant.cli.vacuity;

import adamant.evidence.jml.Clause.Reader;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inputs as text: the values of what a condition names. */
final class Shown {

  private static final Pattern PATH = Pattern.compile("(?<![\\w\\\\.])[a-z]\\w*(?:\\.[a-z]\\w*)*(?![\\w(])");
  private static final Set<String> WORDS = Set.of("int", "null", "true", "false", "this");

  private Shown() {}

  /** Names in a condition. */
  static Set<String> names(Trial.Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    Matcher m = Pattern.compile("[A-Za-z]\\w*").matcher(condition.text());
    while (m.find()) {
      names.add(m.group());
    }
    names.removeAll(WORDS);
    if (condition.text().contains("\\invariant_for")) {
      names.add(Changes.ALL);
    }
    return names;
  }

  /** {@code name = value} for each name or field of the condition that has a value. */
  static String of(Trial.Condition condition, Program program, String type, Map<String, Object> inputs) {
    StringJoiner shown = new StringJoiner(", ");
    List<Object> arrays = new ArrayList<>();
    List<String> arrayNames = new ArrayList<>();
    Evaluator e = new Evaluator(program, Reader.KEY, new Numbers(false, 0), type, inputs, new Heap(List.of()), false);
    Evaluator at = condition.about().isEmpty() ? e : e.of(inputs.get(condition.about()));
    String prefix = condition.about().isEmpty() || condition.about().equals("this") ? "" : condition.about() + ".";
    Set<String> paths = new LinkedHashSet<>();
    Matcher m = PATH.matcher(condition.text());
    while (m.find()) {
      paths.add(m.group().replaceFirst("^this\\.", ""));
    }
    for (String path : paths) {
      Object value;
      try {
        value = WORDS.contains(path) ? Trial.class : at.value(program.expression(path));
      } catch (RuntimeException none) {
        continue;
      }
      if (value != Trial.class) {
        int seen = indexOf(arrays, value);
        shown.add(prefix + path + (seen >= 0 ? " is " + arrayNames.get(seen) : " = " + value(value)));
        arrays.add(value);
        arrayNames.add(prefix + path);
      }
    }
    return shown.toString();
  }

  private static int indexOf(List<Object> arrays, Object value) {
    for (int i = 0; i < arrays.size(); i++) {
      if (value != null && value.getClass().isArray() && arrays.get(i) == value) {
        return i;
      }
    }
    return -1;
  }

  private static String value(Object value) {
    if (value != null && value.getClass().isArray()) {
      StringJoiner elements = new StringJoiner(", ", "[", "]");
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(String.valueOf(Array.get(value, i)));
      }
      return elements.toString();
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    return value instanceof String ? "\"" + value + "\"" : fields(value);
  }

  private static String fields(Object value) {
    StringJoiner fields = new StringJoiner(", ", value.getClass().getSimpleName() + "(", ")");
    if (Heap.isOurs(value.getClass())) {
      Heap.fields(value.getClass()).forEach(f -> fields.add(f.getName() + " = " + value(Heap.get(f, value))));
    }
    return fields.toString();
  }
}
