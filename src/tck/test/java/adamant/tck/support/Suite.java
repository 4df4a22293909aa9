package adamant.tck.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * A class of tests, run.
 *
 * @param succeeded the names of those that passed
 * @param failed the message of each that failed
 * @param skipped why each that was skipped was
 */
public record Suite(List<String> succeeded, Map<String, String> failed, Map<String, String> skipped) {

  /** Runs a class; containers that fail count as tests. */
  public static Suite run(Class<?> type) {
    Events all = EngineTestKit.engine("junit-jupiter").selectors(DiscoverySelectors.selectClass(type)).execute()
        .allEvents();
    List<String> succeeded = all.succeeded().stream().filter(e -> e.getTestDescriptor().isTest())
        .map(e -> e.getTestDescriptor().getDisplayName()).collect(Collectors.toList());
    return new Suite(succeeded, messages(all, Status.FAILED), messages(all, Status.ABORTED));
  }

  private static Map<String, String> messages(Events all, Status status) {
    Map<String, String> messages = new TreeMap<>();
    all.finished().stream().filter(event -> result(event).getStatus() == status).forEach(event -> messages.put(
        event.getTestDescriptor().getDisplayName(), result(event).getThrowable().orElseThrow().getMessage()));
    return messages;
  }

  private static TestExecutionResult result(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class);
  }

  /** The message of the failed test whose name begins so. */
  public String failure(String name) {
    return one(failed, name);
  }

  /** Why the test whose name begins so was skipped. */
  public String skip(String name) {
    return one(skipped, name);
  }

  private static String one(Map<String, String> messages, String name) {
    return messages.entrySet().stream().filter(e -> e.getKey().startsWith(name)).map(Map.Entry::getValue).findFirst()
        .orElseThrow(() -> new AssertionError("no '" + name + "' among " + messages.keySet()));
  }
}
