package adamant.proofs.smt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** SMT-LIB scripts as lists of commands. */
public final class Scripts {

  private Scripts() {}

  /** The commands of a script, without comments, in order. */
  public static List<String> commands(String script) {
    List<String> commands = new ArrayList<>();
    int depth = 0;
    int start = -1;
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == ';') {
        int end = script.indexOf('\n', i);
        String rest = end < 0 ? "" : script.substring(end);
        script = script.substring(0, i) + rest;
        i--;
      } else if (c == '|' || c == '"') {
        i = script.indexOf(c, i + 1);
        if (i < 0) {
          throw new IllegalArgumentException("unfinished " + c + " in a script");
        }
      } else if (c == '(' && depth++ == 0) {
        start = i;
      } else if (c == ')' && --depth == 0) {
        commands.add(script.substring(start, i + 1));
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("unbalanced parentheses in a script");
    }
    return commands;
  }

  /**
   * The script without its quantified assertions, but with the instances of KeY's boxing axiom u2d(d2u(t)) = t (and its
   * like for float, int, boolean) at the terms that occur. Every hypothesis is one of the whole script or an instance
   * of one, so that unsat here is unsat there; and without quantifiers a solver answers sat, not unknown, when a goal
   * is false. What the functions of {@code meanings} equal is added.
   */
  public static String withoutQuantifiers(String script, Meanings meanings) {
    StringBuilder lean = new StringBuilder();
    Set<String> boxes = new LinkedHashSet<>();
    for (String command : commands(script)) {
      if (command.equals("(check-sat)")) {
        boxes.forEach(box -> lean.append(box).append('\n'));
      }
      if (!command.startsWith("(assert") || !command.contains("(forall ") && !command.contains("(exists ")) {
        lean.append(command).append('\n');
        collectBoxes(command, boxes);
        boxes.addAll(command.startsWith("(assert") ? meanings.of(command) : Set.of());
      }
    }
    return lean.toString();
  }

  private static void collectBoxes(String command, Set<String> boxes) {
    if (command.startsWith("(assert")) {
      for (String type : List.of("d", "f", "i", "b")) {
        String box = "(" + type + "2u ";
        for (int at = command.indexOf(box); at >= 0; at = command.indexOf(box, at + 1)) {
          String term = command.substring(at, end(command, at));
          String inner = term.substring(box.length(), term.length() - 1);
          boxes.add("(assert (= (u2" + type + " " + term + ") " + inner + "))");
        }
      }
    }
  }

  // One past the parenthesis that closes the one at 'open'.
  static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("unbalanced parentheses in a script");
  }
}
