package adamant.proofs.conditions;

import adamant.evidence.Layout;
import adamant.evidence.Manifest;
import adamant.evidence.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * What somebody could do to the committed conditions who wants a change to stay unseen; './adamant attack' asks whether
 * it does. {@code ROOT} alone gives the manifest the hashes of the sources as they are; {@code ROOT METHOD REGEX TEXT}
 * changes the script of the first method whose name contains METHOD, with its hash, length and points.
 */
public final class Forge {

  private Forge() {}

  public static void main(String[] args) throws IOException {
    Layout layout = new Layout(Path.of(args[0]));
    Manifest old = Manifest.read(layout.conditions());
    List<Manifest.Entry> entries = new ArrayList<>(old.entries());
    if (args.length > 1) {
      List<Condition> conditions = new ArrayList<>(Archive.read(layout.conditions(), old));
      int at = 0;
      while (!entries.get(at).member().contains(args[1])) {
        at++;
      }
      String script = conditions.get(at).script();
      String forged = Pattern.compile(args[2], Pattern.MULTILINE).matcher(script).replaceFirst(args[3]);
      if (forged.equals(script)) {
        throw new IOException("nothing in the condition of " + entries.get(at).method() + " matches " + args[2]);
      }
      Condition condition = new Condition(entries.get(at).method(), forged);
      conditions.set(at, condition);
      entries.set(at, new Manifest.Entry(condition.method(),
          forged.getBytes(StandardCharsets.UTF_8).length, Sources.sha256(forged), condition.points()));
      write(layout.conditions().resolve(Archive.FILE), conditions);
    }
    Sources sources = Sources.below(List.of(layout.verified(), layout.clients(), layout.reals()));
    new Manifest(old.openjml(), old.invocation(), sources.hashes(), entries).write(layout.conditions(), Manifest.COMMENT);
  }

  // As the archive does, but quickly.
  private static void write(Path file, List<Condition> conditions) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        XZOutputStream out = new XZOutputStream(bytes, new LZMA2Options(LZMA2Options.PRESET_MIN))) {
      for (Condition c : conditions) {
        out.write(c.script().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
