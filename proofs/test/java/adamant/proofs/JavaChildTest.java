package adamant.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.proofs.process.JavaChild;
import adamant.proofs.smt.Cvc5Main;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A solver's process leaves nothing on the disk: its native code is some 60 MB, unpacked at every start. */
class JavaChildTest {

  @Test
  void what_a_process_unpacks_goes_with_it() throws IOException {
    Path temporary;
    try (JavaChild child = new JavaChild(Cvc5Main.class, List.of(), List.of("100"), ProcessBuilder.Redirect.DISCARD)) {
      temporary = child.temporary();
      DataOutputStream out = new DataOutputStream(child.process().getOutputStream());
      out.writeInt(0);
      out.flush();
      assertTrue(child.process().getInputStream().read() >= 0, "the process answered");
      try (Stream<Path> files = Files.walk(temporary)) {
        assertTrue(files.anyMatch(Files::isRegularFile), "it unpacked its native code in " + temporary);
      }
    }
    assertFalse(Files.exists(temporary), temporary + " is gone");
  }

  @Test
  void what_a_user_set_at_home_is_not_read() throws IOException {
    try (JavaChild child = new JavaChild(HomeMain.class, List.of(), List.of(), ProcessBuilder.Redirect.DISCARD)) {
      String said = new String(child.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(child.temporary().toString(), said, "KeY keeps its taclet options below user.home");
    }
  }

  /** Says where its home is. */
  static final class HomeMain {

    public static void main(String[] args) {
      System.out.print(System.getProperty("user.home"));
    }
  }
}
