package adamant.proofs.conditions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** gzip without time stamp and at a fixed level. */
final class Gzip {

  private Gzip() {}

  /** Java's header has no time stamp and no name; byte 9, the system, differed before Java 16 and is set. */
  static byte[] compress(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    }) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = out.toByteArray();
    bytes[9] = (byte) 255;
    return bytes;
  }
}
