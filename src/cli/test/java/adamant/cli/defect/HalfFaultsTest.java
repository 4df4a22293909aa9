package adamant.cli.defect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Faults of tensors of two bytes")
class HalfFaultsTest {

  @TestFactory
  @DisplayName("are caught and named, and what is right is bit-exact")
  Stream<DynamicTest> are_named() {
    return HalfFaults.all().stream().map(fault -> DynamicTest.dynamicTest(fault.text(), () -> {
      CheckResult result = Check.run(fault.subject(), CheckOptions.defaults()).get(0);
      assertTrue(fault.expected().met(result), result.verdict() + ": " + result.sentence());
    }));
  }
}
