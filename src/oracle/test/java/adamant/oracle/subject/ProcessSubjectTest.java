package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.support.HandWritten;
import adamant.oracle.support.LambdaSubject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A subject in a process of its own")
class ProcessSubjectTest {

  private static final ProcessLimits SHORT =
      new ProcessLimits(Duration.ofSeconds(20), Duration.ofMillis(1500), 1 << 20);
  private static final RunRequest REQUEST = new RunRequest(0, "adam", Format.BINARY64, null, Hyperparameters.DEFAULTS,
      new double[] {0.1, 0.2}, new double[] {1, -0.0, 3}, new double[][] {{1, 2, 3}, {4, 5, Double.MIN_VALUE}});

  private static ProcessSubject start(String how, ProcessLimits limits) {
    return ProcessSubject.start(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Misbehaving.class.getName(), how), limits);
  }

  @Test
  @DisplayName("gives over the protocol the bits that it gives without it")
  void bits_travel() {
    double[][] expected =
        LambdaSubject.elementwise(Format.BINARY64, HandWritten.TEXTBOOK).run(REQUEST).parameters();
    try (Subject subject = start("right", SHORT)) {
      assertArrayEquals(expected, subject.run(REQUEST).parameters());
      assertEquals("lambda", subject.capabilities().name());
    }
  }

  @Test
  @DisplayName("is checked like any other")
  void is_checked() {
    try (Subject subject = start("right", ProcessLimits.defaults())) {
      CheckResult result = Check.run(subject, CheckOptions.defaults()).get(0);
      assertEquals(Verdict.BIT_EXACT, result.verdict());
    }
  }

  @Test
  @DisplayName("may write as much as it likes to standard error")
  void noise_does_not_block() {
    try (Subject subject = start("noisy", SHORT)) {
      assertEquals(2, subject.run(REQUEST).parameters().length);
    }
  }

  @Test
  @DisplayName("may refuse a case")
  void refusal() {
    try (Subject subject = start("refuses", SHORT)) {
      assertEquals("β₁ must be below β₂", assertThrows(Rejection.class, () -> subject.run(REQUEST)).getMessage());
      assertEquals(2, subject.run(REQUEST).parameters().length);
    }
  }

  @ParameterizedTest(name = "that {0} at a case: {1}")
  @DisplayName("fails with one clear line")
  @CsvSource(delimiter = '|', value = {
      "hangs    | the subject was still answering case 0 after 1500 ms; if it has answered, it has to flush its output"
          + " after each line",
      "dies     | the subject exited with code 3 instead of answering case 0",
      "closes   | the subject closed its output instead of answering case 0",
      "babbles  | the subject, answering case 0, wrote a line that is not JSON: 'step 1: loss 0.25'",
      "lists    | the subject, answering case 0, wrote a line that is not a JSON object: '[1, 2, 3]'",
      "floods   | the subject, answering case 0, wrote a line of more than 1048576 bytes",
      "repeats  | the subject, answering case 0, wrote an answer to 41 in its place",
      "shortens | the subject, answering case 0, wrote 0 tensors for 2 steps",
      "garbles  | the subject, answering case 0, wrote a tensor whose bits are not base64",
      "narrows  | the subject, answering case 0, wrote a tensor of format 'binary32', not binary64",
      "reshapes | the subject, answering case 0, wrote a tensor of shape [1] with 24 bytes, where [3] was due"})
  void fails_with_one_line(String how, String line) {
    try (Subject subject = start(how, SHORT)) {
      SubjectFailure failure = assertThrows(SubjectFailure.class, () -> subject.run(REQUEST));
      assertEquals(line, failure.getMessage());
      assertEquals(how.equals("dies") ? "Segmentation fault" : "", failure.standardError());
    }
  }

  @Test
  @DisplayName("fails with one clear line when it does not come up")
  void fails_to_start() {
    SubjectFailure dead = assertThrows(SubjectFailure.class, () -> start("dies-at-once", SHORT));
    assertEquals("the subject exited with code 7 instead of telling its capabilities", dead.getMessage());
    assertEquals("cannot find my model", dead.standardError());
    ProcessLimits impatient = new ProcessLimits(Duration.ofMillis(700), Duration.ofSeconds(1), 1 << 20);
    assertEquals("the subject was still telling its capabilities after 700 ms"
        + "; if it has answered, it has to flush its output after each line",
        assertThrows(SubjectFailure.class, () -> start("silent", impatient)).getMessage());
    assertEquals("the subject, telling its capabilities, wrote a line that is not JSON: 'Hello, I am an optimizer.'",
        assertThrows(SubjectFailure.class, () -> start("greets", SHORT)).getMessage());
    assertTrue(assertThrows(SubjectFailure.class, () -> ProcessSubject.start(List.of("/no/such/program"), SHORT))
        .getMessage().startsWith("the subject could not be started: "));
  }

  @Test
  @DisplayName("leaves no process behind")
  void leaves_nothing_behind() {
    long before = ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    try (Subject subject = start("hangs", SHORT)) {
      assertThrows(SubjectFailure.class, () -> subject.run(REQUEST));
    }
    long deadline = System.nanoTime() + 5_000_000_000L;
    while (ProcessHandle.current().children().filter(ProcessHandle::isAlive).count() > before
        && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertEquals(before, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
  }
}
