package adamant.proofs.mutants;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an input that meets a contract's precondition over the reals, on which a mutant's result is another real number
 * than the original's: not one that rounding alone would make differ.
 */
final class RealDifference {

  private static final int INPUTS = 3_000;
  private static final int LENGTH = 4;
  private static final Pattern REQUIRES = Pattern.compile("(?:@|OPENJML@)\\s+requires (.*);");
  private static final Pattern FORALL = Pattern.compile("\\(\\\\forall int (\\w+); (.*?); (.*)\\)");

  private final OverReals reals;
  private final Map<String, ExpressionTree> conditions = new HashMap<>();

  RealDifference(Iterable<String> sources) {
    reals = new OverReals(sources);
  }

  /** The input and both results, as text; empty where none was found. */
  Optional<String> of(Mutant mutant) {
    Target target = mutant.target();
    String type = target.type().substring(target.type().lastIndexOf('.') + 1);
    MethodTree original = Parsed.method(target.text()).methods().get(0);
    MethodTree changed = Parsed.method(mutant.text()).methods().get(0);
    Random random = new Random(Inputs.SEED);
    for (int k = 0; k < INPUTS; k++) {
      Map<String, Object> input = input(target, random);
      if (meets(type, target.contract(), input)) {
        Object expected = outcome(type, original, input);
        Object found = outcome(type, changed, input);
        // Where the original itself is undefined or uncertain, nothing is said.
        if (!(expected instanceof String) && differ(expected, found)) {
          return Optional.of(text(input) + "\n    original " + text(expected) + "\n    mutant   " + text(found));
        }
      }
    }
    return Optional.empty();
  }

  // Few digits, so that they read well: eighths between −4 and 4, mostly positive.
  private static Map<String, Object> input(Target target, Random random) {
    Map<String, Object> input = new LinkedHashMap<>();
    int from = random.nextInt(LENGTH);
    int to = from + random.nextInt(LENGTH - from + 1);
    for (Target.Parameter p : target.parameters()) {
      input.put(p.name(), switch (p.type()) {
        case "double" -> number(random);
        case "double[]" -> random.doubles(LENGTH).mapToObj(x -> number(random)).toArray(Bounds[]::new);
        default -> p.name().equals("from") ? from : to;
      });
    }
    return input;
  }

  private static Bounds number(Random random) {
    double x = (1 + random.nextInt(random.nextBoolean() ? 7 : 32)) / 8.0;
    return Bounds.of(random.nextInt(8) == 0 ? -x : x);
  }

  private boolean meets(String type, String contract, Map<String, Object> input) {
    Matcher m = REQUIRES.matcher(contract);
    while (m.find()) {
      if (!holds(type, m.group(1), input)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(String type, String condition, Map<String, Object> input) {
    Matcher all = FORALL.matcher(condition);
    if (!all.matches()) {
      return condition.equals("true") || reals.holds(type, expression(condition), input);
    }
    for (int k = 0; k < LENGTH; k++) {
      Map<String, Object> with = new HashMap<>(input);
      with.put(all.group(1), k);
      if (reals.holds(type, expression(all.group(2)), with) && !reals.holds(type, expression(all.group(3)), with)) {
        return false;
      }
    }
    return true;
  }

  private ExpressionTree expression(String condition) {
    return conditions.computeIfAbsent(condition, RealDifference::parsed);
  }

  private static ExpressionTree parsed(String text) {
    MethodTree method = Parsed.method("boolean holds() { return " + text + "; }").methods().get(0);
    return ((ReturnTree) method.getBody().getStatements().get(0)).getExpression();
  }

  // A number, what the arrays hold, or in words why there is neither.
  private Object outcome(String type, MethodTree method, Map<String, Object> input) {
    List<Object> arguments = new ArrayList<>();
    input.values().forEach(v -> arguments.add(v instanceof Bounds[] a ? a.clone() : v));
    try {
      Optional<Bounds> result = reals.call(type, method, arguments);
      return result.isPresent() ? result.get()
          : arguments.stream().filter(Bounds[].class::isInstance).map(Bounds[].class::cast).toList();
    } catch (ArrayIndexOutOfBoundsException e) {
      return "an index out of bounds";
    } catch (IllegalStateException e) {
      return e.getMessage();
    } catch (ArithmeticException e) {
      // Undefined is not another number: it may be an ill choice of input.
      return "";
    }
  }

  private static boolean differ(Object expected, Object found) {
    if (found instanceof String how) {
      return !how.isEmpty();
    }
    if (expected instanceof Bounds x) {
      return x.differs((Bounds) found);
    }
    List<?> one = (List<?>) expected;
    List<?> other = (List<?>) found;
    for (int k = 0; k < one.size(); k++) {
      for (int j = 0; j < LENGTH; j++) {
        if (((Bounds[]) one.get(k))[j].differs(((Bounds[]) other.get(k))[j])) {
          return true;
        }
      }
    }
    return false;
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> input) {
      List<String> all = new ArrayList<>();
      input.forEach((name, v) -> all.add(name + "=" + text(v)));
      return String.join(" ", all);
    } else if (value instanceof Bounds x) {
      return x.lo().round(new MathContext(20)).stripTrailingZeros().toString();
    } else if (value instanceof Bounds[] a) {
      return "[" + String.join(" ", Arrays.stream(a).map(RealDifference::text).toList()) + "]";
    } else if (value instanceof List<?> all) {
      return String.join(" ", all.stream().map(RealDifference::text).toList());
    }
    return String.valueOf(value);
  }
}
