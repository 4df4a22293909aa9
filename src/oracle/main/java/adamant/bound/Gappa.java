package adamant.bound;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gappa, as a process. */
public final class Gappa {

  private static final String COMMAND = "gappa";
  private static final Pattern INTERVAL = Pattern.compile(
      " in \\[(-?\\d+(?:b-?\\d+)?)(?: \\{[^}]*\\})?, (-?\\d+(?:b-?\\d+)?)[] ]");
  private static final Pattern DYADIC = Pattern.compile("(-?\\d+)(?:b(-?\\d+))?");

  private Gappa() {}

  /** What Gappa says of itself, as {@code Gappa 1.4.1}; null where it is not installed. */
  public static String version() {
    try {
      return run("--version", "").output().strip();
    } catch (IOException e) {
      return null;
    }
  }

  /** The largest magnitude of all that a script asks for; null where Gappa does not bound each of them. */
  public static BigDecimal bound(String question) throws IOException {
    Answer answer = run(null, question);
    if (answer.status() != 0) {
      return null;
    }
    return INTERVAL.matcher(answer.output()).results().flatMap(m -> Stream.of(m.group(1), m.group(2)))
        .map(number -> number(number).abs()).reduce(BigDecimal::max).orElse(null);
  }

  /** What Gappa says against a script; null where it proves it. */
  public static String objection(String script) throws IOException {
    Answer answer = run(null, script);
    return answer.status() == 0 && !answer.output().contains("Warning") ? null
        : answer.output().strip().lines().findFirst().orElse("exit status " + answer.status());
  }

  private static BigDecimal number(String dyadic) {
    Matcher m = DYADIC.matcher(dyadic);
    if (!m.matches()) {
      throw new IllegalArgumentException("no number of Gappa's: " + dyadic);
    }
    BigDecimal mantissa = new BigDecimal(new BigInteger(m.group(1)));
    int exponent = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(exponent));
    return exponent >= 0 ? mantissa.multiply(power) : mantissa.divide(power);
  }

  private record Answer(int status, String output) {}

  private static Answer run(String option, String script) throws IOException {
    ProcessBuilder builder = option == null ? new ProcessBuilder(COMMAND) : new ProcessBuilder(COMMAND, option);
    Process process = builder.redirectErrorStream(true).start();
    try (var in = process.getOutputStream()) {
      in.write(script.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Answer(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Gappa ran", e);
    }
  }
}
