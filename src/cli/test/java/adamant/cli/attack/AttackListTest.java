package adamant.cli.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.AssumedList;
import adamant.evidence.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The list of attacks")
class AttackListTest {

  private static final Layout HERE = Layout.above(Path.of(""));

  @TempDir
  private Path folder;

  private List<AttackList.Entry> read(String text) throws IOException {
    return AttackList.read(Files.writeString(folder.resolve("attacks.txt"), text));
  }

  private static AssumedList.Group group(String member, String test) {
    return new AssumedList.Group("p/A.java", member, "model function", test, List.of("ensures true;"));
  }

  @Test
  @DisplayName("attacks every assumption, and every edit of it can be made in the sources as they are")
  void every_assumption_is_attacked_and_every_edit_can_be_made() throws IOException {
    List<String> problems = new ArrayList<>();
    List<Attack> attacks = Attacks.list(HERE, problems);
    Tree tree = Tree.at(HERE.root());
    for (Attack attack : attacks) {
      String path = "";
      for (Edit edit : attack.edits()) {
        boolean text = edit.template() || edit.kind() == Edit.Kind.IN && !edit.where().equals(path);
        path = edit.where();
        if (text) {
          try {
            tree.edited(attack, edit);
          } catch (IOException e) {
            problems.add(e.getMessage());
          }
        }
      }
      if (attack.check().kind() == Check.Kind.TEST
          && !Files.isRegularFile(HERE.root().resolve(attack.check().text().replaceFirst("#.*", "")))) {
        problems.add(attack.name() + ": there is no " + attack.check().text());
      }
    }
    assertEquals("", String.join("\n", problems));
    assertTrue(attacks.size() > 300, "there are " + attacks.size());
  }

  @Test
  @DisplayName("is the one whose outcome spec/attacks.md has")
  void the_page_is_current() throws IOException {
    Path page = HERE.spec().resolve("attacks.md");
    List<String> rows = Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| made false |")).toList();
    List<Attack> attacks = Attacks.list(HERE, new ArrayList<>());
    String what = "run './adamant attack --write' and commit what it writes";
    for (int i = 0; i < Math.min(rows.size(), attacks.size()); i++) {
      String begin = AttackPage.begin(attacks.get(i).name(), attacks.get(i).check().shown());
      assertTrue(rows.get(i).startsWith(begin), "spec/attacks.md has no row '" + begin + "': " + what);
    }
    assertEquals(attacks.size(), rows.size(), "rows of spec/attacks.md: " + what);
  }

  @Test
  @DisplayName("has an attack for each test that the list of assumptions names, and the first pattern that matches")
  void patterns() throws IOException {
    List<String> problems = new ArrayList<>();
    List<Attack> attacks = Attack.all(read("""
        attack first
          code p/A.java *.f(*
          replace 1
          with 2
          check named
        attack rest
          code p/*
          replace 3
          with 4
          check prove --only {member}
          says no {member}
        """), List.of(group("p.A.f(int)", "T#a"), group("p.A.f(int)", "T#b"), group("p.A.g()", "T#c")), problems);
    assertEquals(List.of(), problems);
    assertEquals(List.of("first: p.A.f(int) T#a", "first: p.A.f(int) T#b", "rest: p.A.g() --only p.A.g("),
        attacks.stream().map(a -> a.name() + " " + a.check().text()).toList());
    assertEquals("no p.A.g(", attacks.get(2).says());
  }

  @Test
  @DisplayName("names an assumption that nothing attacks, and a pattern without one")
  void gaps() throws IOException {
    List<String> problems = new ArrayList<>();
    Attack.all(read("""
        attack something else
          in p/A.java
          replace 1
          with 2
          check adamant laws
          covers p/A.java p.A.h*
        attack more
          code p/B.java *
          replace 1
          with 2
          check named
        """), List.of(group("p.A.f(int)", "T#a")), problems);
    assertEquals(List.of("something else: 'covers p/A.java p.A.h*' matches no assumption",
        "more: 'p/B.java *' matches no assumption that is left",
        "nothing in proofs/attacks.txt makes false what is assumed of p/A.java p.A.f(int)"), problems);
  }

  @Test
  @DisplayName("is refused at the line that is wrong")
  void wrong_lines() {
    assertTrue(message("attack a\n  replaces x\n").endsWith(":2: 'replaces' begins no line of an attack"));
    assertTrue(message("attack a\n  in f\n  with y\n").contains(":3: 'with' comes after a place and 'replace'"));
    assertTrue(message("attack a\n  check tests x\n").contains(":2: a check is named, test, prove or adamant"));
    assertTrue(message("attack a\n  check named\n").endsWith("the attack 'a' needs an edit and a check"));
  }

  private String message(String text) {
    return assertThrows(IOException.class, () -> read(text)).getMessage();
  }
}
