package adamant.cli.attack;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one test: exit 0 passed, 1 failed, 2 there is none or it was not run. */
public final class OneTest {

  private OneTest() {}

  /** Arguments: the class, and a method's name where it is not the whole class. */
  public static void main(String[] args) throws ClassNotFoundException, IOException {
    Class<?> type = Class.forName(args[0]);
    List<DiscoverySelector> selected = new ArrayList<>();
    if (args.length == 1) {
      selected.add(DiscoverySelectors.selectClass(type));
    } else {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(args[1])) {
          selected.add(DiscoverySelectors.selectMethod(type, method));
        }
      }
    }
    Path database = Files.createTempFile("adamant-jqwik", "");
    Files.delete(database);
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    // As many tries as property-tests/pom.xml has; any failing case will do.
    LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selected)
        .configurationParameter("jqwik.tries.default", "400")
        .configurationParameter("jqwik.shrinking.default", "OFF")
        .configurationParameter("jqwik.database", database.toString()).build(), listener);
    TestExecutionSummary summary = listener.getSummary();
    Files.deleteIfExists(database);
    // An engine that fails says nothing of the test.
    boolean ran = summary.getFailures().stream().allMatch(f -> f.getTestIdentifier().getParentIdObject().isPresent());
    summary.getFailures().forEach(failure -> System.out.println("FAILED " + args[args.length - 1] + ": "
        + String.valueOf(failure.getException().getMessage()).lines().filter(l -> !l.isBlank()).findFirst().orElse("")));
    System.out.println(summary.getTestsSucceededCount() + " passed, " + summary.getTestsFailedCount() + " failed, "
        + (summary.getTestsSkippedCount() + summary.getTestsAbortedCount()) + " not run");
    System.exit(!ran ? 2 : summary.getTotalFailureCount() > 0 ? 1 : summary.getTestsSucceededCount() > 0
        && summary.getTestsAbortedCount() == 0 ? 0 : 2);
  }
}
