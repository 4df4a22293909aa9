package adamant.cli.vacuity;

import adamant.evidence.jml.Member;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls of the compiled classes, of any visibility. */
final class Calls {

  private static final Map<String, Executable> EXECUTABLES = new ConcurrentHashMap<>();

  private Calls() {}

  /** A method or constructor threw. */
  static final class Thrown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Thrown(Throwable cause) {
      super(cause);
    }
  }

  static Object invoke(Member member, Class<?> type, Object self, Object[] arguments) {
    try {
      Executable e = executable(member, type);
      return e instanceof Constructor<?> c ? c.newInstance(arguments) : ((Method) e).invoke(self, arguments);
    } catch (InvocationTargetException e) {
      throw new Thrown(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Executable executable(Member member, Class<?> type) {
    return EXECUTABLES.computeIfAbsent(member.name(), name -> {
      Executable[] all = member.constructs() ? type.getDeclaredConstructors() : type.getDeclaredMethods();
      for (Executable e : all) {
        if ((member.constructs() || e.getName().equals(member.simpleName()))
            && Arrays.stream(e.getParameterTypes()).map(Class::getSimpleName).toList().equals(member.parameterTypes())) {
          e.setAccessible(true);
          return e;
        }
      }
      throw new IllegalStateException("not compiled: " + name);
    });
  }

  /** Whether a member needs an object to be called on. */
  static boolean isOfAnObject(Member member, Class<?> type) {
    return !member.constructs() && member.modelBody().isEmpty()
        && !Modifier.isStatic(executable(member, type).getModifiers());
  }

  /** What a model function without a body stands for: a rounding, or a value read in the wider format. */
  static Object bodiless(Member member, Object[] arguments) {
    Number x = (Number) arguments[0];
    return switch (member.shortName()) {
      case "Narrow.rounded(double)" -> (Object) (float) x.doubleValue();
      case "Narrow.exactly(float)" -> (Object) (double) x.floatValue();
      case "Root32.rounded(float)" -> (Object) (float) Math.sqrt(x.floatValue());
      default -> throw new IllegalStateException("nothing is known of " + member.name());
    };
  }
}
