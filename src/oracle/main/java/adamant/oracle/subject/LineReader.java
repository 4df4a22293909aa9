package adamant.oracle.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads a stream line by line on a thread of its own, never holding more than a stated number of bytes. */
final class LineReader {

  /** What came: a line, the end, or a flood. */
  record Event(String line, boolean flood) {
    static final Event END = new Event(null, false);
  }

  private static final int WAITING_LINES = 2;

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>(WAITING_LINES);
  private final InputStream in;
  private final int limit;
  private volatile Event last;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
    Thread thread = new Thread(this::read, "subject-output");
    thread.setDaemon(true);
    thread.start();
  }

  /** The next event; null when none came in time. A line of null is the end. */
  Event next(long nanos) throws InterruptedException {
    return events.poll(nanos, TimeUnit.NANOSECONDS);
  }

  /** The event that was the last one, the end or a flood; null before. */
  Event ended() {
    return last;
  }

  /** An event that came already, or null; it stays the next one. */
  Event waiting() {
    return events.peek();
  }

  private void read() {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int from = 0; from < n;) {
          int end = from;
          while (end < n && buffer[end] != '\n') {
            end++;
          }
          if (line.size() + end - from > limit) {
            last = new Event(null, true);
            events.put(last);
            return;
          }
          line.write(buffer, from, end - from);
          if (end < n) {
            events.put(new Event(line.toString(StandardCharsets.UTF_8).stripTrailing(), false));
            line.reset();
          }
          from = end + 1;
        }
      }
      if (line.size() > 0) {
        events.put(new Event(line.toString(StandardCharsets.UTF_8).stripTrailing(), false));
      }
      end();
    } catch (IOException e) {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    try {
      last = Event.END;
      events.put(last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
