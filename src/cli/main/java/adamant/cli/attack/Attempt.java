package adamant.cli.attack;

import adamant.cli.attack.Attacks.Outcome;
import adamant.cli.attack.Attacks.Row;
import java.io.IOException;
import java.nio.file.Path;

/** One attack in a copy of its own. */
final class Attempt {

  private static final int LINE = 150;

  private final Attack attack;
  private final Base base;
  private final Path own;

  /** What it makes lies below the folder {@code own}. */
  Attempt(Attack attack, Base base, Path own) {
    this.attack = attack;
    this.base = base;
    this.own = own;
  }

  /** Edits, compiles what is then different, and asks the check. */
  Row run() throws IOException, InterruptedException {
    Tree tree = Tree.copy(base.root(), own.resolve("tree"));
    Path overlay = own.resolve("classes");
    tree.edit(attack);
    for (Edit edit : attack.edits()) {
      Ran ran = edit.kind() == Edit.Kind.FORGE ? Ran.forge(edit, tree, base, overlay)
          : edit.kind() == Edit.Kind.THEN ? Ran.then(edit, tree, base, overlay) : new Ran(0, "");
      if (ran.status() != 0) {
        return row(Outcome.BROKEN, ran.line("Exception"));
      }
    }
    String javac = base.compile(tree, overlay);
    if (!javac.isEmpty()) {
      return row(Outcome.BROKEN, "does not compile: " + javac.lines().findFirst().orElse(""));
    }
    Ran ran = Ran.check(attack.check(), tree, base, overlay);
    String says = attack.says().isEmpty() && attack.check().kind() == Check.Kind.TEST ? "FAILED" : attack.says();
    // A check that fails in another way than it should shows nothing of what was made false.
    Outcome outcome = ran.status() == 0 ? Outcome.UNNOTICED
        : ran.status() == 1 && ran.output().contains(says) ? Outcome.NOTICED : Outcome.BROKEN;
    String said = ran.line(says).replace(own.toString(), "…");
    return row(outcome, said.length() > LINE ? said.substring(0, LINE) + "…" : said);
  }

  private Row row(Outcome outcome, String said) {
    return new Row(attack.name(), attack.check().shown(), outcome, said);
  }
}
