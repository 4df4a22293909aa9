import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * An Adam in Java behind the protocol of spec/protocol.md, with nothing but the JDK. Put your own in place of
 * {@link #adam}.
 *
 * <pre>    ./adamant check -- java src/adapters/java/AdamSubject.java</pre>
 */
public final class AdamSubject {

  private static final String CAPABILITIES =
      "{\"adamant\":1,\"name\":\"an Adam in Java\",\"optimizers\":[{\"optimizer\":\"adam\",\"format\":\"binary64\"}]}";
  private static final Pattern BITS = Pattern.compile("\"bits\":\"([^\"]*)\"");

  private AdamSubject() {}

  /** One step: the parameters x and the moments m and v after the gradient g of step t. */
  private static void adam(double[] x, double[] m, double[] v, double[] g, int t, double lr, double beta1,
      double beta2, double eps) {
    double c1 = 1 - Math.pow(beta1, t);
    double c2 = 1 - Math.pow(beta2, t);
    for (int i = 0; i < x.length; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];
      v[i] = beta2 * v[i] + (1 - beta2) * (g[i] * g[i]);
      x[i] -= lr * (m[i] / c1) / (Math.sqrt(v[i] / c2) + eps);
    }
  }

  private static String run(String question) {
    double beta1 = number(question, "beta1");
    double beta2 = number(question, "beta2");
    double eps = number(question, "eps");
    double[] rates = Stream.of(matched(question, "\"rates\":\\[([^\\]]*)\\]").split(","))
        .mapToDouble(Double::parseDouble).toArray();
    Matcher parameters = BITS.matcher(question).region(question.indexOf("\"parameters\":"), question.length());
    Matcher gradients = BITS.matcher(question).region(question.indexOf("\"gradients\":"), question.length());
    double[] x = tensor(parameters);
    double[] m = new double[x.length];
    double[] v = new double[x.length];
    List<String> after = new ArrayList<>();
    for (int t = 1; t <= rates.length; t++) {
      adam(x, m, v, tensor(gradients), t, rates[t - 1], beta1, beta2, eps);
      after.add(tensor(x));
    }
    String id = matched(question, "\"id\":(\"[^\"]*\"|[^,}]*)");
    return "{\"id\":" + id + ",\"parameters\":[" + String.join(",", after) + "]}";
  }

  private static String matched(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in the question");
    }
    return matcher.group(1);
  }

  private static double number(String text, String name) {
    return Double.parseDouble(matched(text, "\"" + name + "\":([^,}]*)"));
  }

  private static double[] tensor(Matcher next) {
    if (!next.find()) {
      throw new IllegalArgumentException("too few tensors in the question");
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(next.group(1))).order(ByteOrder.LITTLE_ENDIAN);
    return DoubleStream.generate(bytes::getDouble).limit(bytes.capacity() / Double.BYTES).toArray();
  }

  private static String tensor(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(values);
    return "{\"format\":\"binary64\",\"shape\":[" + values.length + "],\"bits\":\""
        + Base64.getEncoder().encodeToString(bytes.array()) + "\"}";
  }

  /** Answers each line of the standard input with one of the standard output. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      answers.print((line.contains("\"ask\":\"capabilities\"") ? CAPABILITIES : run(line)) + "\n");
      answers.flush();
    }
  }
}
