package adamant.cli.attack;

import adamant.cli.attack.Attacks.Row;
import java.util.List;

/** All attacks with what noticed them, as the page spec/attacks.md. */
public final class AttackPage {

  private static final String HEAD = """
      # What was made false, and which check noticed

      Written by `./adamant attack --write`; do not edit it. Each row is one change of a copy of this repository, listed in
      [proofs/attacks.txt](../proofs/attacks.txt), and the check that failed because of it; on an unedited copy all these
      checks pass. What is assumed at all: [trust.md](trust.md).

      | made false | noticed by | which says |
      |---|---|---|
      """;

  private AttackPage() {}

  /** The whole page. */
  public static String render(List<Row> rows) {
    StringBuilder page = new StringBuilder(HEAD);
    rows.forEach(row -> page.append(begin(row.attack(), row.check())).append(cell(row.said())).append(" |\n"));
    return page.append("\nAttacks: ").append(rows.size()).append(", all noticed.\n").toString();
  }

  /** How a row of the page begins: attack and check, which the list decides. */
  static String begin(String attack, String check) {
    return "| " + cell(attack) + " | " + cell(check) + " | ";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
  }
}
