package adamant.proofs.key;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lines between a worker and its parent: a word and fields, separated by tabs, escaped. */
final class Wire {

  private Wire() {}

  static String line(String... fields) {
    StringBuilder out = new StringBuilder();
    for (String field : fields) {
      if (out.length() > 0) {
        out.append('\t');
      }
      out.append(field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", ""));
    }
    return out.toString();
  }

  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        if (c == '\\' && i + 1 < field.length()) {
          char e = field.charAt(++i);
          out.append(e == 't' ? '\t' : e == 'n' ? '\n' : e);
        } else {
          out.append(c);
        }
      }
      fields.add(out.toString());
    }
    return fields;
  }

  static void write(PrintStream to, KeyVerdict v) {
    for (String use : v.uses()) {
      to.println(line("uses", use));
    }
    for (String goal : v.openGoals()) {
      to.println(line("open", goal));
    }
    to.println(line("done", v.contract(), v.outcome().name(), "" + v.nodes(), "" + v.millis()));
  }
}
