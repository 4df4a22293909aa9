package adamant.cli.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads proofs/attacks.txt; its head says how it is written. */
final class AttackList {

  /** One entry; with a template it stands for an attack on each member that its pattern matches. */
  record Entry(String title, List<Edit> edits, Check check, String says, List<String> covers) {

    /** The edit whose pattern stands for many members, or null. */
    Edit template() {
      return edits.stream().filter(Edit::template).findFirst().orElse(null);
    }
  }

  private final Path file;
  private final List<Entry> entries = new ArrayList<>();
  private String title;
  private List<Edit> edits = new ArrayList<>();
  private Check check;
  private String says = "";
  private List<String> covers = new ArrayList<>();
  private Edit.Kind kind;
  private String where;
  private String replace;
  private boolean all;

  private AttackList(Path file) {
    this.file = file;
  }

  static List<Entry> read(Path file) throws IOException {
    AttackList list = new AttackList(file);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split(" ", 2);
        try {
          list.line(words[0], words.length == 1 ? "" : words[1].strip());
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    list.end();
    return list.entries;
  }

  private void line(String word, String rest) throws IOException {
    switch (word) {
      case "attack" -> {
        end();
        title = rest;
      }
      case "code", "clauses", "in", "forge" -> {
        kind = Edit.Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        where = rest;
      }
      case "replace", "replace-all" -> {
        replace = rest;
        all = word.equals("replace-all");
      }
      case "with" -> {
        if (kind == null || replace == null) {
          throw new IllegalArgumentException("'with' comes after a place and 'replace'");
        }
        edits.add(new Edit(kind, where, replace, rest, all));
        replace = null;
      }
      case "flip" -> edits.add(new Edit(Edit.Kind.FLIP, rest.split(" ")[0], "", rest.split(" ")[1], false));
      case "then" -> edits.add(new Edit(Edit.Kind.THEN, "", "", rest, false));
      case "check" -> check = Check.of(rest);
      case "says" -> says = rest;
      case "covers" -> covers.add(rest);
      default -> throw new IllegalArgumentException("'" + word + "' begins no line of an attack");
    }
  }

  private void end() throws IOException {
    if (title != null) {
      if (edits.isEmpty() || check == null) {
        throw new IOException(file + ": the attack '" + title + "' needs an edit and a check");
      }
      entries.add(new Entry(title, List.copyOf(edits), check, says, List.copyOf(covers)));
    }
    edits = new ArrayList<>();
    covers = new ArrayList<>();
    check = null;
    says = "";
    kind = null;
    replace = null;
  }
}
