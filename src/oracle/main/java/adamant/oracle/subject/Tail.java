package adamant.oracle.subject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Drains a stream on a thread of its own and keeps its end. */
final class Tail {

  private static final int KEPT = 8192;
  private static final int LINES = 12;
  private static final int COLUMNS = 200;

  private final byte[] ring = new byte[KEPT];
  private final Thread thread;
  private long written;

  Tail(InputStream in) {
    thread = new Thread(() -> drain(in), "subject-errors");
    thread.setDaemon(true);
    thread.start();
  }

  private void drain(InputStream in) {
    byte[] buffer = new byte[4096];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        keep(buffer, n);
      }
    } catch (IOException e) {
      // the process is gone, and so is what it had to say
    }
  }

  private synchronized void keep(byte[] buffer, int count) {
    for (int i = 0; i < count; i++) {
      ring[(int) (written++ % KEPT)] = buffer[i];
    }
  }

  /** The last lines, after waiting a moment for a process that has just ended. */
  String text() {
    try {
      thread.join(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      int length = (int) Math.min(written, KEPT);
      byte[] kept = new byte[length];
      for (int i = 0; i < length; i++) {
        kept[i] = ring[(int) ((written - length + i) % KEPT)];
      }
      return lastLines(new String(kept, StandardCharsets.UTF_8), written > KEPT);
    }
  }

  // What a terminal would take for commands is not passed on.
  private static String lastLines(String text, boolean cut) {
    List<String> lines = text.strip().lines().toList();
    boolean broken = cut && lines.size() > 1 && lines.size() <= LINES;
    return lines.stream().skip(broken ? 1 : Math.max(0, lines.size() - LINES))
        .map(line -> line.length() <= COLUMNS ? line : line.substring(0, COLUMNS) + "…")
        .map(line -> line.replaceAll("\\p{Cntrl}", " ").stripTrailing()).collect(Collectors.joining("\n"));
  }
}
