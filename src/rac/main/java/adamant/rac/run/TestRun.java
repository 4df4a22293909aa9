package adamant.rac.run;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests in a JVM of its own and writes down what they evaluated and what OpenJML said. */
public final class TestRun implements TestExecutionListener {

  /** A property that wants to reach something in so many of its tries cannot in a few. */
  private static final String TOO_FEW = "does not fulfill condition for label";

  private final Map<String, Integer> passed = new TreeMap<>();
  private final List<String> failed = new ArrayList<>();

  private TestRun() {}

  /** Arguments: the file to write, the tries of a property, then {@code root=FOLDER} or {@code class=NAME}. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    System.setOut(new Listening(out));
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
        .configurationParameter("jqwik.tries.default", arguments[1])
        .configurationParameter("jqwik.database", Path.of(arguments[0]).resolveSibling("jqwik-database").toString());
    for (String what : List.of(arguments).subList(2, arguments.length)) {
      String value = what.substring(what.indexOf('=') + 1);
      if (what.startsWith("root=")) {
        request.selectors(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(value))))
            .filters(includeClassNamePatterns(".*(Test|Laws)"));
      } else {
        request.selectors(DiscoverySelectors.selectClass(value));
      }
    }
    request.filters((PostDiscoveryFilter) test -> FilterResult.includedIf(test.getSource()
        .filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
        .map(m -> !LeftOut.TESTS.containsKey(name(m))).orElse(true)));
    TestRun run = new TestRun();
    LauncherDiscoveryRequest built = request.build();
    LauncherFactory.create().execute(built, run);
    List<String> lines = new ArrayList<>(Recorder.lines());
    run.passed.forEach((name, count) -> lines.add("PASSED\t" + name + "\t" + count));
    run.failed.forEach(line -> lines.add("FAILED\t" + line));
    Files.write(Path.of(arguments[0]), lines);
    System.exit(0);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      Recorder.running(name(test));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String name = name(test);
    String message = result.getThrowable().map(Throwable::toString).orElse("failed").replaceAll("\\s+", " ");
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL || message.contains(TOO_FEW)) {
      if (test.isTest()) {
        passed.merge(name.replaceFirst("#.*", ""), 1, Integer::sum);
      }
    } else if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      failed.add(name + "\t" + message);
    }
  }

  private static String name(TestIdentifier test) {
    return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
        .map(TestRun::name).orElse(test.getDisplayName());
  }

  private static String name(MethodSource method) {
    return method.getClassName().replaceFirst(".*\\.", "") + "#" + method.getMethodName();
  }

  /** Standard output as OpenJML's runtime sees it; its messages go to the recorder. */
  private static final class Listening extends PrintStream {

    private Listening(OutputStream out) {
      super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String text) {
      if (text == null || !Recorder.message(text)) {
        super.println(text);
      }
    }
  }
}
