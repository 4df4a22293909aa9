package adamant.cli.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Work in numbered pieces, on several threads. What came of each is noted in a file, so that work that was ended goes
 * on where it was.
 *
 * @param <T> what comes of a piece
 */
final class Pieces<T> {

  private final Path state;
  private final Function<T, String> encode;
  private final List<T> done;
  private int finished;

  /**
   * Goes on from the file, if its first line is the fingerprint.
   *
   * @param state the file
   * @param fingerprint of all that the work depends on, a line
   * @param count how many pieces there are
   * @param encode makes a line of what came of a piece
   * @param decode makes it back
   */
  Pieces(Path state, String fingerprint, int count, Function<T, String> encode, Function<String, T> decode)
      throws IOException {
    this.state = state;
    this.encode = encode;
    done = new ArrayList<>(Collections.nCopies(count, null));
    if (Files.exists(state)) {
      List<String> lines = Files.readAllLines(state);
      if (!lines.isEmpty() && lines.get(0).equals(fingerprint)) {
        lines.subList(1, lines.size()).forEach(line -> read(line, decode));
        return;
      }
    }
    Files.createDirectories(state.toAbsolutePath().getParent());
    Files.writeString(state, fingerprint + "\n");
  }

  // The last line of a run that was ended may be half there: that piece is done again.
  private void read(String line, Function<String, T> decode) {
    String[] words = line.split(" ", 2);
    if (words.length == 2 && words[1].endsWith(" .")) {
      keep(Integer.parseInt(words[0]), decode.apply(words[1].substring(0, words[1].length() - 2)));
    }
  }

  private void keep(int piece, T result) {
    if (done.set(piece, result) == null) {
      finished++;
    }
  }

  int count() {
    return done.size();
  }

  synchronized int finished() {
    return finished;
  }

  /** What came of a piece; null where it is not done. */
  T get(int piece) {
    return done.get(piece);
  }

  /**
   * Does at most {@code most} pieces that are not done, the first ones first.
   *
   * @param work what is done, on several threads at once
   * @param progress told how many are done, after each
   */
  void run(int threads, int most, IntFunction<T> work, IntConsumer progress)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BufferedWriter out = Files.newBufferedWriter(state, StandardOpenOption.APPEND)) {
      // A line that was cut off ends here.
      out.newLine();
      List<Future<?>> futures = new ArrayList<>();
      for (int piece = 0; piece < done.size() && futures.size() < most; piece++) {
        int at = piece;
        if (done.get(piece) == null) {
          futures.add(pool.submit(() -> note(at, work.apply(at), out, progress)));
        }
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private synchronized void note(int piece, T result, BufferedWriter out, IntConsumer progress) {
    try {
      out.write(piece + " " + encode.apply(result) + " .\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keep(piece, result);
    progress.accept(finished);
  }
}
