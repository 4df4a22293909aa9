package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.vector.VectorReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command vectors")
class VectorsTest {

  private static final Path COMMITTED = Path.of("../../spec/vectors");
  private static final List<String> SGD = List.of("sgd.bfloat16.json",
      "sgd.binary16.json", "sgd.binary32.json", "sgd.binary64.json");

  @TempDir
  private Path root;

  private Session.Outcome run(String... arguments) throws IOException {
    return new Session(root).run(arguments);
  }

  private Path folder() {
    return root.resolve("spec/vectors");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("writes the committed bytes, over what was there and with nothing left beside")
  void writes() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve(SGD.get(0)), "half written");
    Session.Outcome outcome = run("vectors", "--only", "sgd");
    assertEquals(Exit.OK, outcome.status(), outcome.err());
    assertEquals("", outcome.err());
    assertEquals(SGD, names());
    int cases = 0;
    for (String name : SGD) {
      assertArrayEquals(Files.readAllBytes(COMMITTED.resolve(name)), Files.readAllBytes(folder().resolve(name)), name);
      cases += (int) VectorReader.read(folder().resolve(name)).cases().count();
    }
    assertEquals("4 files of " + cases + " cases written to spec/vectors.\n", outcome.out());
  }

  @Test
  @DisplayName("checks: names the first file that differs in a bit or is not there, in one line, and writes nothing")
  void checks() throws IOException {
    Files.createDirectories(folder());
    for (String name : SGD) {
      Files.copy(COMMITTED.resolve(name), folder().resolve(name));
    }
    Session.Outcome same = run("vectors", "--only", "sgd", "--check");
    assertEquals(Exit.OK, same.status());
    assertTrue(same.out().endsWith(" cases as './adamant vectors' writes them.\n"), same.out());
    Path file = folder().resolve(SGD.get(3));
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {0, bytes.length / 3, bytes.length / 2, bytes.length - 1}) {
      bytes[at] ^= 1;
      Files.write(file, bytes);
      Session.Outcome flipped = run("vectors", "--only", "sgd", "--check");
      assertEquals(Exit.VERDICT, flipped.status());
      assertEquals("spec/vectors/sgd.binary64.json differs from what './adamant vectors' writes\n", flipped.out());
      assertArrayEquals(bytes, Files.readAllBytes(file));
      bytes[at] ^= 1;
    }
    Files.delete(file);
    Session.Outcome missing = run("vectors", "--only", "sgd", "--check");
    assertEquals(Exit.VERDICT, missing.status());
    assertEquals("spec/vectors/sgd.binary64.json is not there: run './adamant vectors'\n", missing.out());
    assertEquals(SGD.subList(0, 3), names());
  }

  @Test
  @DisplayName("refuses an optimizer that there is not, with a line that lists those that there are")
  void unknown() throws IOException {
    Session.Outcome outcome = run("vectors", "--only", "adamn");
    assertEquals(Exit.USAGE, outcome.status());
    assertTrue(outcome.err().startsWith("adamant: unknown optimizer 'adamn'; known: adam, "), outcome.err());
  }
}
