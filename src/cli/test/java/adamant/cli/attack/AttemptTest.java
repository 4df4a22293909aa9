package adamant.cli.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the classes that this build made, with a test of this module. */
@DisplayName("An attack")
class AttemptTest {

  private static final String ROOT = "src/reference/verified/java/adamant/rule/Root32.java";
  private static final String SWEEP = "src/cli/test/java/adamant/cli/sweep/FirstStepTest.java#the_page_is_current";

  @TempDir
  private Path folder;
  private int attempts;

  private Attacks.Row attack(String replace, String with, Check check, String says)
      throws IOException, InterruptedException {
    Path root = Layout.above(Path.of("")).root();
    Base base = Base.built(root, System.getProperty("java.class.path"));
    Edit edit = new Edit(Edit.Kind.IN, ROOT, replace, with, false);
    return new Attempt(new Attack("it", "", "", List.of(edit), check, says), base, folder.resolve("own" + attempts++)).run();
  }

  private static Check check(String test) {
    return new Check(Check.Kind.TEST, test);
  }

  @Test
  @DisplayName("is noticed by a check that fails because of it, and leaves the sources as they are")
  void noticed() throws IOException, InterruptedException {
    Path source = Layout.above(Path.of("")).root().resolve(ROOT);
    String before = Files.readString(source);
    Attacks.Row row = attack("return (.*);", "return Math.nextUp($1);", check(SWEEP), "");
    assertEquals(Attacks.Outcome.NOTICED, row.outcome(), row::toString);
    assertTrue(row.said().startsWith("FAILED the_page_is_current: | 2^-30 |"), row::toString);
    assertEquals("FirstStepTest.the_page_is_current", row.check());
    assertEquals(before, Files.readString(source));
    assertFalse(Files.readString(folder.resolve("own0/tree").resolve(ROOT)).equals(before));
  }

  @Test
  @DisplayName("that changes nothing is not noticed")
  void unnoticed() throws IOException, InterruptedException {
    Attacks.Row row = attack("return (.*);", "return $1;", check(SWEEP), "");
    assertEquals(Attacks.Outcome.UNNOTICED, row.outcome(), row::toString);
  }

  @Test
  @DisplayName("that does not compile, meets no test, or makes a check fail in another way than it says, shows nothing")
  void broken() throws IOException, InterruptedException {
    Attacks.Row row = attack("return (.*);", "return \"\";", check(SWEEP), "");
    assertEquals(Attacks.Outcome.BROKEN, row.outcome(), row::toString);
    assertTrue(row.said().startsWith("does not compile: "), row::toString);
    row = attack("return (.*);", "return 1;", check(SWEEP.replaceFirst("#.*", "#no_such_test")), "");
    assertEquals(Attacks.Outcome.BROKEN, row.outcome(), row::toString);
    row = attack("return (.*);", "return Math.nextUp($1);", check(SWEEP), "out of paper");
    assertEquals(Attacks.Outcome.BROKEN, row.outcome(), row::toString);
  }
}
