package adamant.adapters;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The adapters of this folder: what starts each, and what it needs. Paths are from the module's folder. */
enum Adapter {
  /** A newcomer's Adam. */
  TEN_LINES("python3", 32, "python3", "python/adam_ten_lines.py"),
  /** With tensors of two bytes. */
  HALF("python3", 32, "python3", "python/adam_half.py"),
  /** In Java. */
  JAVA("java", 32, Path.of(System.getProperty("java.home"), "bin", "java").toString(), "java/AdamSubject.java"),
  /** In C, with doubles. */
  C("cc", 32, "target/adam-double"),
  /** In C, with floats. */
  C_FLOAT("cc", 32, "target/adam-float"),
  /** TensorFlow.js. */
  TFJS("env/tfjs", 32, "env", "TFJS=target/env/tfjs", "node", "node/tfjs_adapter.mjs"),
  /** optax; XLA compiles each case, so that there are fewer. */
  OPTAX("env/optax", 12, "target/env/optax/bin/python", "python/optax_adapter.py"),
  /** Keras on JAX. */
  KERAS("env/keras", 32, "target/env/keras/bin/python", "python/keras_adapter.py"),
  /** PyTorch. */
  TORCH("env/torch", 32, "target/env/torch/bin/python", "python/torch_adapter.py"),
  /** PyTorch's C++ library. */
  LIBTORCH("env/libtorch", 32, "natives/run", "libtorch"),
  /** The same with its kernels without FMA. */
  LIBTORCH_DEFAULT("env/libtorch", 32, "env", "ATEN_CPU_CAPABILITY=default", "natives/run", "libtorch"),
  /** TensorFlow's kernels. */
  TENSORFLOW("env/tensorflow", 32, "natives/run", "tensorflow"),
  /** ND4J. */
  ND4J("env/nd4j", 32, "natives/run", "nd4j");

  private final String needs;
  private final int cases;
  private final List<String> command;

  Adapter(String needs, int cases, String... command) {
    this.needs = needs;
    this.cases = cases;
    this.command = List.of(command);
  }

  /** What it is called on the command line, and its page. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int cases() {
    return cases;
  }

  List<String> command() {
    return command;
  }

  Path page() {
    return Path.of("verdicts", id() + ".md");
  }

  /** Whether it runs in every build: nothing is to be installed for it. */
  boolean everywhere() {
    return !needs.contains("/");
  }

  /** Why it cannot run here, or null. */
  String lack() {
    if (everywhere()) {
      boolean found = needs.equals("java") || Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, needs)));
      return found ? null : "there is no '" + needs + "' on the PATH";
    }
    return Files.isRegularFile(Path.of("target", needs, ".installed")) ? null
        : "it is not installed; 'src/adapters/check " + id() + "' installs and judges it";
  }
}
