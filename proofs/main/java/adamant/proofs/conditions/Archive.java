package adamant.proofs.conditions;

import adamant.evidence.Manifest;
import adamant.evidence.Sources;
import adamant.evidence.StaleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * All scripts in one compressed file, one after another in the manifest's order: they have most of their lines in
 * common, so that together they take a third of what they take one by one.
 */
public final class Archive {

  static final String FILE = "conditions.xz";

  private Archive() {}

  /** Writes the scripts; equal scripts give equal bytes. */
  static void write(Path folder, List<Condition> conditions) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(FILE));
        XZOutputStream out = new XZOutputStream(file, packing())) {
      for (Condition c : conditions) {
        out.write(c.script().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  // Slow, and small: text of bytes without alignment, whose repetitions are long and far apart.
  private static LZMA2Options packing() throws IOException {
    LZMA2Options options = new LZMA2Options(LZMA2Options.PRESET_MAX);
    options.setLcLp(LZMA2Options.LC_LP_MAX, 0);
    options.setPb(0);
    options.setNiceLen(LZMA2Options.NICE_LEN_MAX);
    options.setDepthLimit(1000);
    return options;
  }

  /** Reads them, each checked to be the very text and points that its entry names. */
  public static List<Condition> read(Path folder, Manifest manifest) throws IOException {
    if (!Files.exists(folder.resolve(FILE))) {
      throw stale("is missing");
    }
    List<Condition> conditions = new ArrayList<>();
    try (InputStream file = Files.newInputStream(folder.resolve(FILE)); InputStream in = new XZInputStream(file)) {
      for (Manifest.Entry entry : manifest.entries()) {
        String script = new String(in.readNBytes(entry.bytes()), StandardCharsets.UTF_8);
        Condition condition = new Condition(entry.method(), script);
        if (!Sources.sha256(script).equals(entry.sha256()) || !condition.points().equals(entry.points())) {
          throw stale("does not hold for " + entry.method() + " the text that the manifest names");
        }
        conditions.add(condition);
      }
      if (in.read() >= 0) {
        throw stale("holds more than the manifest names");
      }
    } catch (org.tukaani.xz.XZIOException | java.io.EOFException e) {
      throw stale("is damaged");
    }
    return conditions;
  }

  private static StaleException stale(String how) {
    return new StaleException("conditions are stale: " + FILE + " " + how + "; " + StaleException.WHAT_TO_DO);
  }
}
