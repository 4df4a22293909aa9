package adamant.proofs.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.evidence.Manifest;
import adamant.evidence.Sources;
import adamant.evidence.StaleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed scripts are the very ones that the manifest names. */
class ArchiveTest {

  @TempDir
  Path folder;
  private final List<Condition> conditions = List.of(new Condition("p.A.f()", "(assert true)\n"),
      new Condition("p.A.g()", "(assert (= 1 1))\n"));

  private static Manifest manifest(List<Condition> conditions) {
    List<Manifest.Entry> entries = new ArrayList<>();
    for (Condition c : conditions) {
      entries.add(new Manifest.Entry(c.method(), c.script().getBytes(StandardCharsets.UTF_8).length,
          Sources.sha256(c.script()), new TreeMap<>(c.points())));
    }
    return new Manifest("1", "openjml", new TreeMap<>(), entries);
  }

  private String refused(Manifest manifest) {
    return assertThrows(StaleException.class, () -> Archive.read(folder, manifest)).getMessage();
  }

  @Test
  void what_was_written_is_read() throws IOException {
    Archive.write(folder, conditions);
    assertEquals(conditions, Archive.read(folder, manifest(conditions)));
  }

  @Test
  void another_script_another_point_one_more_and_none_are_refused() throws IOException {
    assertTrue(refused(manifest(conditions)).contains("is missing"));
    Archive.write(folder, List.of(conditions.get(0), new Condition("p.A.g()", "(assert (= 2 2))\n")));
    assertTrue(refused(manifest(conditions)).contains("does not hold for p.A.g() the text that the manifest names"));
    Archive.write(folder, conditions);
    Manifest pointed = manifest(conditions);
    pointed.entries().get(0).points().put(1, "BL_1");
    assertTrue(refused(pointed).contains("does not hold for p.A.f()"));
    assertTrue(refused(manifest(conditions.subList(0, 1))).contains("holds more than the manifest names"));
  }
}
