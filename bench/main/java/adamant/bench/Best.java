package adamant.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The least time of each benchmark at each parameter, in ns an operation, over all iterations of all rounds. */
final class Best {

  private final Map<String, Double> times = new TreeMap<>();

  /** Takes in a round. */
  void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          put(key(result.getParams()), iteration.getPrimaryResult().getScore());
        }
      }
    }
  }

  void put(String key, double time) {
    times.merge(key, time, Math::min);
  }

  private static String key(BenchmarkParams params) {
    String name = params.getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
    String parameter = params.getParamsKeys().iterator().next();
    return key(name, params.getParam(parameter));
  }

  static String key(String benchmark, String parameter) {
    return benchmark + " " + parameter;
  }

  /** ns an operation; NaN where it was not measured. */
  double time(String benchmark, int parameter) {
    return times.getOrDefault(key(benchmark, Integer.toString(parameter)), Double.NaN);
  }

  /** Every time, as JSON. */
  String toJson() {
    StringBuilder json = new StringBuilder("[");
    times.forEach((key, time) -> {
      String[] parts = key.split(" ");
      json.append(json.length() == 1 ? "\n" : ",\n").append("  {\"benchmark\": \"").append(parts[0])
          .append("\", \"parameter\": ").append(parts[1]).append(", \"nanoseconds\": ").append(time).append('}');
    });
    return json.append("\n]\n").toString();
  }
}
