import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries an Adam of a few lines on a file of test vectors. Put your own in place of {@code adam}. It needs no JSON
 * library: that a step is one line, and any other field but lists of objects, spec/vectors/README.md promises.
 *
 * <pre>java src/adapters/vectors/Load.java spec/vectors/adam.binary64.json</pre>
 */
public final class Load {

  private static double beta1;
  private static double beta2;
  private static double eps;

  /** Step t, in place. */
  static void adam(double[] x, double[] m, double[] v, double[] g, double lr, int t) {
    for (int i = 0; i < x.length; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];
      v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
      x[i] -= lr * (m[i] / (1 - Math.pow(beta1, t))) / (Math.sqrt(v[i] / (1 - Math.pow(beta2, t))) + eps);
    }
  }

  /** What a line has in a field that is no list; null where it has no such field. */
  static String field(String line, String name) {
    Matcher m = Pattern.compile("\"" + name + "\": \"?([^\\[,\"}]+)").matcher(line);
    return m.find() ? m.group(1) : null;
  }

  /** The values of a list of bits, null as NaN; otherwise where the line has no such field. */
  static double[] numbers(String line, String name, double[] otherwise) {
    Matcher m = Pattern.compile("\"" + name + "\": \\[([^\\]]*)\\]").matcher(line);
    return !m.find() ? otherwise : Stream.of(m.group(1).replace("\"", "").split(", ")).mapToDouble(bits ->
        bits.equals("null") ? Double.NaN : Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))).toArray();
  }

  static boolean within(String line, double[] values) {
    double[] low = numbers(line, "low", new double[0]);
    double[] high = numbers(line, "high", low);
    boolean right = true;
    for (int i = 0; i < low.length; i++) {
      right &= Double.isNaN(low[i]) || low[i] <= values[i] && values[i] <= high[i];
    }
    return right;
  }

  public static void main(String[] arguments) throws IOException {
    double[] x = {};
    double[] m = {};
    double[] v = {};
    int cases = 0;
    int wrong = 0;
    int t = 0;
    boolean inside = false;
    boolean right = true;
    String text = Files.readString(Path.of(arguments[0]));
    if (!text.contains("\"optimizer\": \"adam\"") || !text.contains("\"format\": \"binary64\"")) {
      System.err.println(arguments[0] + " is not of adam in binary64, which is all that this program has");
      System.exit(2);
    }
    for (String line : text.split("\n")) {
      if (line.contains("\"hyperparameters\": ")) {
        beta1 = Double.parseDouble(field(line, "beta1"));
        beta2 = Double.parseDouble(field(line, "beta2"));
        eps = Double.parseDouble(field(line, "eps"));
      }
      if (field(line, "result") != null) {
        wrong += inside && !right ? 1 : 0;
        inside = field(line, "result").equals("inside");
        cases += inside ? 1 : 0;
        right = true;
      }
      t = field(line, "taken") != null ? Integer.parseInt(field(line, "taken")) : t;
      x = numbers(line, "parameters", x);
      m = numbers(line, "first", m);
      v = numbers(line, "second", v);
      double[] g = numbers(line, "gradient", null);
      if (g != null) {
        adam(x, m, v, g, Double.parseDouble(field(line, "rate")), ++t);
        right &= within(line, x);
      }
      if (field(line, "slot") != null) {
        right &= within(line, field(line, "slot").equals("first") ? m : v);
      }
    }
    wrong += inside && !right ? 1 : 0;
    System.out.println(cases + " cases, " + (cases - wrong) + " right");
    System.exit(wrong > 0 || cases == 0 ? 1 : 0);
  }
}
