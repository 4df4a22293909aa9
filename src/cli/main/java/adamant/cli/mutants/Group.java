package adamant.cli.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Packages whose mutants are counted together. The modules' pom.xml says the same to PIT, as profile pit. */
public enum Group {
  /** Element functions, coefficients, states, the reference around them. */
  REFERENCE("src/reference", List.of("verified/java", "main/java"), List.of("adamant.rule", "adamant.reference"),
      List.of("adamant.rule", "adamant.optimizer", "adamant.reference", "adamant.support")),
  /** Loops, the optimizers' steps made of them, lists of tensors and threads. */
  KERNEL("src/reference", List.of("verified/java", "main/java"),
      List.of("adamant.kernel", "adamant.optimizer", "adamant.stepper"),
      List.of("adamant.kernel", "adamant.optimizer", "adamant.stepper", "adamant.support")),
  /** Arbitrary precision and enclosures. */
  EXACT("src/oracle", List.of("main/java"), List.of("adamant.exact"), List.of("adamant.exact")),
  /** The space of formulas and the verdicts. */
  VERDICT("src/oracle", List.of("main/java"), List.of("adamant.oracle.verdict", "adamant.oracle.variant"),
      List.of("adamant.oracle.verdict", "adamant.oracle.variant", "adamant.oracle.support"));

  private static final Pattern SAYS = Pattern.compile("pitest|mutator>|jvmArg>|timeoutConstant");

  private final String module;
  private final List<String> roots;
  private final List<String> packages;
  private final List<String> tests;

  Group(String module, List<String> roots, List<String> packages, List<String> tests) {
    this.module = module;
    this.roots = roots;
    this.packages = packages;
    this.tests = tests;
  }

  /** The name in tables, options and pom.xml. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The module that holds the packages and the tests. */
  String module() {
    return module;
  }

  /** The executions of profile pit that run it: formulas and verdicts have tests, and so runs, of their own. */
  List<String> executions() {
    return this == VERDICT ? List.of("variant", title()) : List.of(title());
  }

  /** Where PIT writes its reports. */
  List<Path> reports(Path root) {
    return executions().stream()
        .map(id -> root.resolve(module).resolve("target/mutants").resolve(id).resolve("mutations.xml")).toList();
  }

  /** The source file of a class. */
  Path source(Path root, String className) {
    String file = className.replaceAll("\\$.*", "").replace('.', '/') + ".java";
    return roots.stream().map(r -> root.resolve(module).resolve(r).resolve(file)).filter(Files::exists).findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no source of " + className));
  }

  /**
   * The SHA-256 over what a count depends on: the mutated sources, the tests in the packages whose tests are run, the
   * module's pom.xml, each as path and content, in the order of the paths; and what the parent's pom.xml says of PIT.
   * Generated binary32 twins are not mutated, but tested beside, so they count.
   */
  public String hash(Path root) throws IOException {
    List<Path> files = new ArrayList<>(List.of(root.resolve(module).resolve("pom.xml")));
    for (String sources : roots) {
      for (String name : packages) {
        add(root.resolve(module).resolve(sources).resolve(name.replace('.', '/')), files);
      }
    }
    for (String name : tests) {
      add(root.resolve(module).resolve("test/java").resolve(name.replace('.', '/')), files);
    }
    MessageDigest digest = sha256();
    Files.readAllLines(root.resolve("pom.xml")).stream().filter(line -> SAYS.matcher(line).find())
        .forEach(line -> digest.update((line.strip() + "\n").getBytes(StandardCharsets.UTF_8)));
    files.stream().map(f -> root.relativize(f).toString().replace('\\', '/')).sorted().forEach(name -> {
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      try {
        digest.update(Files.readAllBytes(root.resolve(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path folder, List<Path> files) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
