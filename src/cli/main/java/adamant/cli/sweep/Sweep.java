package adamant.cli.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Exhaustion: something is done with every value there is, piece by piece, and what was seen is told as tables. */
public interface Sweep {

  /** How many pieces there are. */
  int work();

  /** How many pieces are done, by earlier runs too. */
  int finished();

  /**
   * Does at most {@code most} pieces that are not done.
   *
   * @param progress told how many are done, after each
   */
  void run(int threads, int most, IntConsumer progress) throws IOException, InterruptedException;

  /** The tables as lines of Markdown, which read as text too; of all pieces. */
  List<String> lines();

  /** What must hold and does not, a line each; of all pieces. */
  List<String> problems();

  /** What was gone over, as one line. */
  String summary();

  /** Writes the page and its plots into a folder; of all pieces. */
  void write(Path folder) throws IOException;
}
