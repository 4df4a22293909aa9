package adamant.bound;

import adamant.exact.Format;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;

/** The reference's compiled method of an element function, in a format. */
public final class CompiledFunction {

  private final Method method;
  private final boolean narrow;
  private final int parameters;

  /** Looks the method up; @throws IllegalStateException where the reference has none of that name and shape */
  public CompiledFunction(ElementFunction function, Format format) {
    narrow = format == Format.BINARY32;
    parameters = function.parameters().size();
    String[] name = function.method().split("\\.");
    try {
      method = Class.forName("adamant.rule." + name[0] + (narrow ? "32" : "")).getMethod(name[1],
          Collections.nCopies(parameters, narrow ? float.class : double.class).toArray(Class[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the reference has no " + function.method() + " in " + format.label(), e);
    }
  }

  /** The method's result. @param inputs values of the format, one for each parameter */
  public double of(double[] inputs) {
    Object[] arguments = new Object[parameters];
    for (int i = 0; i < parameters; i++) {
      arguments[i] = narrow ? (Object) (float) inputs[i] : (Object) inputs[i];
    }
    try {
      return ((Number) method.invoke(null, arguments)).doubleValue();
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }
}
