package adamant.cli.vacuity;

import adamant.evidence.jml.Clause.Reader;
import adamant.evidence.jml.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values for parameters, small dyadic numbers mostly: with these few operations round. */
final class Inputs {

  private static final double[] USUAL = {0.25, 0.5, 0.75, 1};
  private static final double[] OTHER = {0, 2, 4, -1, -2, -0.5, 3};
  private static final int ATTEMPTS = 200;

  private final Program program;
  private final Random random;
  private final int length;

  Inputs(Program program, Random random) {
    this.program = program;
    this.random = random;
    this.length = 1 + random.nextInt(3);
  }

  /** Values of all parameters by name, and {@code this} for a method of an object; null where none was found. */
  Map<String, Object> of(Member member) {
    Map<String, Object> values = new LinkedHashMap<>();
    Class<?> type = program.compiled(member.type());
    if (type != null && Calls.isOfAnObject(member, type)) {
      Object self = make(type.getSimpleName());
      if (self == null) {
        return null;
      }
      values.put("this", self);
    }
    for (int i = 0; i < member.parameters().size(); i++) {
      Object value = make(member.parameterTypes().get(i));
      if (value == null) {
        return null;
      }
      values.put(member.parameters().get(i), value);
    }
    return values;
  }

  private Object make(String type) {
    return switch (type) {
      case "int" -> (Object) random.nextInt(4);
      case "boolean" -> (Object) random.nextBoolean();
      case "double" -> (Object) number();
      case "float" -> (Object) (float) number();
      case "double[]" -> doubles(length);
      case "float[]" -> floats(length);
      case "String" -> "x";
      case "Object" -> new Object();
      default -> object(program.named(type));
    };
  }

  private double number() {
    return random.nextInt(8) > 0 ? USUAL[random.nextInt(USUAL.length)] : OTHER[random.nextInt(OTHER.length)];
  }

  double[] doubles(int n) {
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = number();
    }
    return x;
  }

  float[] floats(int n) {
    float[] x = new float[n];
    for (int i = 0; i < n; i++) {
      x[i] = (float) number();
    }
    return x;
  }

  // By one of its constructors, which may refuse what it is given.
  private Object object(String type) {
    List<Member> constructors = program.constructors(type);
    for (int k = 0; k < ATTEMPTS; k++) {
      Member constructor = constructors.get(random.nextInt(constructors.size()));
      List<Object> arguments = new ArrayList<>();
      constructor.parameterTypes().forEach(t -> arguments.add(t.equals("boolean") ? (Object) true : make(t)));
      try {
        if (!arguments.contains(null)) {
          Object made = Calls.invoke(constructor, program.compiled(type), null, arguments.toArray());
          if (hasInvariants(made)) {
            return made;
          }
        }
      } catch (Calls.Thrown e) {
        // It refuses these.
      }
    }
    return null;
  }

  private boolean hasInvariants(Object o) {
    for (Reader reader : Reader.values()) {
      Evaluator e = new Evaluator(program, reader, new Numbers(false, 0), "", Map.of(), new Heap(List.of()), false).of(o);
      if (!program.invariants(o.getClass().getName(), reader).stream().allMatch(e::holds)) {
        return false;
      }
    }
    return true;
  }
}
