package adamant.proofs.mutants;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled in memory, and their static methods. */
final class Compiled extends ClassLoader {

  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  /** Compiles sources, by path below their root. */
  Compiled(Map<String, String> sources) {
    super(ClassLoader.getPlatformClassLoader());
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    List<Parsed.Text> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(new Parsed.Text(path, text)));
    JavaFileManager memory = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(problems, null, null)) {
      @Override
      public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind,
          FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + ".class"), kind) {
          @Override
          public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classes.put(name, bytes);
            return bytes;
          }
        };
      }
    };
    List<String> options = List.of("-proc:none", "--release", "17", "-cp", "", "-Xlint:none");
    if (!compiler.getTask(null, memory, problems, options, null, units).call()) {
      throw new IllegalStateException("these sources do not compile: " + problems.getDiagnostics().stream()
          .filter(d -> d.getKind() == Diagnostic.Kind.ERROR).findFirst().orElseThrow());
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ByteArrayOutputStream bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
  }

  /** A target's method under a name, taking its arguments as one array of objects. */
  MethodHandle method(Target target, String name) {
    Class<?>[] types = target.parameters().stream().map(p -> switch (p.type()) {
      case "double" -> double.class;
      case "float" -> float.class;
      case "int" -> int.class;
      case "double[]" -> double[].class;
      case "float[]" -> float[].class;
      default -> throw new IllegalArgumentException(target.shortName() + " has a parameter of type " + p.type());
    }).toArray(Class<?>[]::new);
    Class<?> result = target.loop() ? void.class : target.format().equals("float") ? float.class : double.class;
    try {
      return MethodHandles.publicLookup()
          .findStatic(loadClass(target.type()), name, MethodType.methodType(result, types))
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets how many rounds the loops of the next call may make. */
  void fuel(int rounds) {
    try {
      if (classes.containsKey("adamant.Fuel")) {
        loadClass("adamant.Fuel").getField("left").setInt(null, rounds);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
