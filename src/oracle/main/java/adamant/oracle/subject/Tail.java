package adamant.oracle.subject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains a stream on a thread of its own and keeps its end. */
final class Tail {

  private static final int KEPT = 8192;

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

  /** What was kept, after waiting a moment for a process that has just ended. */
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
      return new String(kept, StandardCharsets.UTF_8).strip();
    }
  }
}
