package adamant.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class TableTest {

  // On newer JDKs the annotation processor runs only by request; without it there would be no benchmark, and no error.
  @Test
  void the_annotation_processor_has_listed_every_benchmark() throws Exception {
    try (InputStream list = Table.class.getResourceAsStream("/META-INF/BenchmarkList")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      for (String name : new String[] {"traffic", "literal", "scaled", "reference", "oneThread", "twoThreads"}) {
        assertTrue(text.contains("adamant.bench.jmh_generated.Step32_" + name + "_jmhTest"), name);
        assertTrue(text.contains("adamant.bench.jmh_generated.Step64_" + name + "_jmhTest"), name);
      }
      assertTrue(text.contains("OncePerStep_biasCorrection_jmhTest"));
    }
  }

  @Test
  void every_benchmark_runs_and_its_time_is_in_the_table() throws RunnerException {
    Best best = new Best();
    best.add(new Runner(new OptionsBuilder().include("Step(32|64)\\.").param("size", "1000").forks(0)
        .warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(2))
        .shouldFailOnError(true).verbosity(VerboseMode.SILENT).build()).run());
    for (String format : new String[] {"32", "64"}) {
      String table = Markdown.steps(best, format, new int[] {1000});
      assertTrue(table.contains("| 1,000 |"), table);
      assertTrue(!table.contains("NaN"), table);
    }
  }

  @Test
  void the_table_holds_the_least_times_an_element_and_their_ratios() {
    Best best = new Best();
    int time = 1000;
    for (String name : new String[] {"traffic", "literal", "scaled", "reference", "oneThread", "twoThreads"}) {
      best.put(Best.key("Step32." + name, "1000"), time + 5);
      best.put(Best.key("Step32." + name, "1000"), time);
      best.put(Best.key("Step32." + name, "1000"), time + 7);
      time += 500;
    }
    String table = Markdown.steps(best, "32", new int[] {1000});
    assertTrue(table.contains("| 1,000 | 1.000 | 1.500 | 2.000 | 2.500 | 3.000 | 3.500 |"), table);
    assertTrue(table.contains("| 1,000 | 0.75 | 1.50 | 2.00 | 1.67 | 0.86 |"), table);
    assertEquals(Double.NaN, best.time("Step64.literal", 1000));
    assertTrue(best.toJson().contains(
        "{\"benchmark\": \"Step32.literal\", \"parameter\": 1000, \"nanoseconds\": 1500.0}"));
  }
}
