package adamant.rac.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a method or constructor.
 *
 * @param parameters the names of its parameters
 * @param isStatic whether there is no object
 * @param returns whether there is a result
 * @param constructs whether it is a constructor
 */
record Header(List<String> parameters, boolean isStatic, boolean returns, boolean constructs) {

  private static final Pattern HEAD = Pattern.compile("([\\w\\s\\[\\].]*?)(\\w+)\\s*\\(([^()]*)\\)[^()]*$");

  /** The head that follows {@code at}, or null where a field or the end of the type follows. */
  static Header after(String source, int at, String type) {
    StringBuilder code = new StringBuilder();
    for (int i = at; i < source.length(); i++) {
      if (source.startsWith("//", i)) {
        i = source.indexOf('\n', i);
      } else if (source.startsWith("/*", i)) {
        i = source.indexOf("*/", i) + 1;
      } else if ("{};=".indexOf(source.charAt(i)) >= 0) {
        break;
      } else {
        code.append(source.charAt(i));
      }
    }
    Matcher m = HEAD.matcher(code.toString().strip());
    if (!m.matches()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String parameter : m.group(3).split(",")) {
      if (!parameter.isBlank()) {
        names.add(parameter.strip().replaceFirst(".*\\W", ""));
      }
    }
    String before = " " + m.group(1).strip() + " ";
    boolean constructs = m.group(2).equals(type);
    return new Header(names, before.contains(" static "), !constructs && !before.contains(" void "), constructs);
  }

  /** What a clause of this kind may name, each after a comma. */
  String values(Kind kind) {
    StringBuilder values = new StringBuilder();
    if (!isStatic && !(constructs && kind == Kind.REQUIRES)) {
      values.append(", this");
    }
    parameters.forEach(name -> values.append(", ").append(name));
    if (returns && (kind == Kind.ENSURES || kind == Kind.ENSURES_REDUNDANTLY)) {
      values.append(", \\result");
    }
    return values.toString();
  }
}
