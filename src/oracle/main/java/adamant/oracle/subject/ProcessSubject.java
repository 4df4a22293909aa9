package adamant.oracle.subject;

import adamant.exact.Format;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A subject in a process of its own, speaking the protocol. Its input is written, its output and its standard error are
 * read, each on a thread of its own, so that neither side can block the other; every wait has a limit.
 */
public final class ProcessSubject implements Subject {

  private static final Duration LEAVE = Duration.ofSeconds(5);
  private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(200);
  private static final byte[] STOP = new byte[0];

  private final List<String> command;
  private final Process process;
  private final ProcessLimits limits;
  private final LineReader output;
  private final Tail errors;
  private final BlockingQueue<byte[]> questions = new LinkedBlockingQueue<>();
  private final Set<ProcessHandle> children = ConcurrentHashMap.newKeySet();
  private final LargeTensors large = new LargeTensors();
  private final Capabilities capabilities;
  private int asked;

  private ProcessSubject(List<String> command, Process process, ProcessLimits limits) {
    this.command = command;
    this.process = process;
    this.limits = limits;
    output = new LineReader(process.getInputStream(), limits.lineBytes());
    errors = new Tail(process.getErrorStream());
    Thread writer = new Thread(this::write, "subject-input");
    writer.setDaemon(true);
    writer.start();
    capabilities = ask(CapabilityMessages.askCapabilities(), "telling its capabilities", limits.startUp(),
        CapabilityMessages::readCapabilities);
    noteChildren();
  }

  /**
   * Starts a process and asks what it can do.
   *
   * @param command the program and its arguments
   * @throws SubjectFailure where it cannot be started, or does not tell its capabilities in time
   */
  public static ProcessSubject start(List<String> command, ProcessLimits limits) {
    Process process;
    try {
      process = new ProcessBuilder(command).start();
    } catch (IOException e) {
      throw new SubjectFailure("the subject could not be started: " + e.getMessage());
    }
    return new ProcessSubject(List.copyOf(command), process, limits);
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public RunResult run(RunRequest request) {
    // The number of the question: a case is asked twice, and an answer to the first must not pass for the second's.
    IntNode id = IntNode.valueOf(asked++);
    return ask(Messages.run(id, request), "answering case " + request.id(), limits.perCase(),
        line -> Messages.readResult(line, id, request));
  }

  @Override
  public StepResult step(StepRequest request) {
    IntNode id = IntNode.valueOf(asked++);
    return ask(StepMessages.step(id, request), "answering case " + request.id(), limits.perCase(),
        line -> StepMessages.readResult(line, id, request));
  }

  @Override
  public List<RunResult> run(ListRequest request) {
    IntNode id = IntNode.valueOf(asked++);
    // Lists alone have large tensors.
    String question = ListMessages.list(id, request);
    return ask(files(request.optimizer(), request.format()) ? large.moved(question) : question,
        "answering case " + request.list().index(), limits.perCase(),
        line -> ListMessages.readResult(line, id, request));
  }

  private boolean files(String optimizer, Format format) {
    return capabilities.optimizers().stream()
        .anyMatch(c -> c.optimizer().equals(optimizer) && c.format() == format && c.can(Ability.FILES));
  }

  @Override
  public ProcessSubject another() {
    return start(command, limits);
  }

  private <T> T ask(String question, String doing, Duration limit, Function<String, T> read) {
    LineReader.Event early = capabilities == null ? null : output.waiting();
    if (early != null && early.line() != null) {
      throw failure("the subject wrote a line that nothing asked for: " + Messages.shortened(early.line()));
    }
    questions.add((question + "\n").getBytes(StandardCharsets.UTF_8));
    String line = answer(doing, limit);
    try {
      return read.apply(line);
    } catch (IllegalArgumentException e) {
      throw failure("the subject, " + doing + ", wrote " + e.getMessage());
    }
  }

  private String answer(String doing, Duration limit) {
    LineReader.Event event;
    try {
      event = awaited(System.nanoTime() + limit.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("interrupted while the subject was " + doing);
    }
    if (event == null) {
      throw failure("the subject was still " + doing + " after " + ProcessLimits.told(limit)
          + "; if it has answered, it has to flush its output after each line");
    }
    if (event.flood()) {
      throw failure("the subject, " + doing + ", wrote a line of more than " + limits.lineBytes() + " bytes");
    }
    if (event.line() == null) {
      throw failure(ended() + " instead of " + doing);
    }
    return event.line();
  }

  // A process that is gone says no more, even where a child of its still holds its output open.
  private LineReader.Event awaited(long deadline) throws InterruptedException {
    LineReader.Event event = null;
    for (long left = deadline - System.nanoTime(); event == null && left > 0; left = deadline - System.nanoTime()) {
      boolean alive = process.isAlive();
      event = output.next(Math.min(left, SLICE));
      if (event == null && !alive) {
        return LineReader.Event.END;
      }
    }
    return event;
  }

  private String ended() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS)
          ? "the subject exited with code " + process.exitValue() : "the subject closed its output";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "the subject closed its output";
    }
  }

  private SubjectFailure failure(String message) {
    kill();
    return new SubjectFailure(message, errors.text());
  }

  private void write() {
    try (OutputStream in = process.getOutputStream()) {
      for (byte[] question = questions.take(); question != STOP; question = questions.take()) {
        in.write(question);
        in.flush();
      }
    } catch (IOException e) {
      // the reader sees the end of the output and says so
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Once their parent is gone, nothing tells whose children they were.
  private void noteChildren() {
    process.descendants().forEach(children::add);
  }

  private void kill() {
    large.close();
    noteChildren();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    questions.add(STOP);
  }

  /** Ends its input, gives it a moment to leave, and ends it if it does not; whatever it started ends with it. */
  @Override
  public void close() {
    noteChildren();
    questions.add(STOP);
    try {
      if (!process.waitFor(LEAVE.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
      children.forEach(ProcessHandle::destroyForcibly);
      large.close();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
