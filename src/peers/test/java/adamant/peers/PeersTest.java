package adamant.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each library, in a JVM with its own class path,")
class PeersTest {

  static List<String> names() throws IOException {
    return PeerProcess.names();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("says what it can do, writes nothing else to standard output, and leaves with 0 at the end of its input")
  @MethodSource("names")
  void speaks_the_protocol(String name) throws Exception {
    try (PeerProcess peer = new PeerProcess(name)) {
      JsonNode capabilities = peer.capabilities();
      assertEquals(1, capabilities.get("adamant").asInt());
      assertFalse(capabilities.get("name").asText().isBlank());
      JsonNode optimizer = capabilities.get("optimizers").get(0);
      assertEquals("adam", optimizer.get("optimizer").asText());
      assertEquals(name.equals("hivemall") ? "binary32" : "binary64", optimizer.get("format").asText());
      assertEquals(!List.of("tribuo", "hivemall").contains(name), optimizer.get("rateChanges").asBoolean());
      assertEquals(name.startsWith("encog") ? "{\"beta1\":0.9,\"beta2\":0.999,\"eps\":1.0E-8}" : "",
          optimizer.path("fixed").toString());
      assertEquals(7, peer.run(inputs(name, optimizer, 1)).get("id").asInt());
      assertEquals(new PeerProcess.Ending("", 0), peer.end());
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has a main class, a library and a description on file")
  @MethodSource("names")
  void is_on_file(String name) throws IOException {
    assertTrue(Files.isRegularFile(Path.of("main/java",
        PeerProcess.subject(name).getProperty("main").replace('.', '/') + ".java")));
    assertTrue(Files.isDirectory(Path.of("target/peers", PeerProcess.subject(name).getProperty("library"))));
    assertFalse(PeerProcess.subject(name).getProperty("description").isBlank());
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @DisplayName("computes what README.md says, bit for bit")
  @CsvSource({"jsat,1", "jsat,2", "jsat-lambda-one,3", "jsat-lambda-one,4", "encog,5", "encog,6", "encog-trainer,7",
      "encog-trainer,8", "tribuo,9", "tribuo,10", "hivemall,11", "hivemall,12"})
  void computes_what_the_readme_says(String name, long seed) throws IOException {
    try (PeerProcess peer = new PeerProcess(name)) {
      Inputs inputs = inputs(name, peer.capabilities().get("optimizers").get(0), seed);
      JsonNode answer = peer.run(inputs);
      assertFalse(answer.has("error"), answer.toString());
      double[][] parameters = PeerProcess.tensors(answer, "parameters");
      switch (name) {
        case "jsat" -> same(Formulas.jsat(inputs, 1e-8), parameters);
        case "jsat-lambda-one" -> same(Formulas.jsat(inputs, Math.nextDown(1.0)), parameters);
        case "encog" -> same(Formulas.encog(inputs, 1), parameters);
        case "encog-trainer" -> same(Formulas.encog(inputs, 2), parameters);
        case "hivemall" -> same(Formulas.hivemall(inputs), parameters);
        case "tribuo" -> {
          double[][][] expected = Formulas.tribuo(inputs);
          same(expected[0], parameters);
          same(negated(expected[1]), PeerProcess.tensors(answer, "firstMoments"));
          same(expected[2], PeerProcess.tensors(answer, "secondMoments"));
        }
        default -> throw new IllegalArgumentException(name);
      }
    }
  }

  private static Inputs inputs(String name, JsonNode optimizer, long seed) {
    String format = optimizer.get("format").asText();
    boolean rateChanges = optimizer.get("rateChanges").asBoolean();
    return name.startsWith("encog") ? Inputs.of(format, seed, 0.9, 0.999, 1e-8, rateChanges)
        : Inputs.of(format, seed, 0.8, 0.95, 0.1, rateChanges);
  }

  @Test
  @DisplayName("JSAT refuses β₁² ≥ √β₂, and goes on")
  void jsat_refuses() throws IOException {
    try (PeerProcess peer = new PeerProcess("jsat")) {
      String error = peer.run(Inputs.of("binary64", 1, 0.9, 0.6, 0.1, true)).path("error").asText();
      assertTrue(error.contains("(1-beta_1)^2 / sqrt(1-beta_2) < 1"), error);
      assertTrue(peer.run(Inputs.of("binary64", 1, 0.8, 0.95, 0.1, true)).has("parameters"));
    }
  }

  @Test
  @DisplayName("JSAT is not blamed for a β that does not come back from 1−β")
  void jsat_beta_that_does_not_come_back() throws IOException {
    try (PeerProcess peer = new PeerProcess("jsat")) {
      String error = peer.run(Inputs.of("binary64", 1, 0.1, 0.95, 0.1, true)).path("error").asText();
      assertTrue(error.contains("does not come back"), error);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Encog does not pretend that β₁, β₂ or ε can be set")
  @CsvSource({"0.8,0.999,1e-8", "0.9,0.99,1e-8", "0.9,0.999,0.1"})
  void encog_refuses_other_hyperparameters(double beta1, double beta2, double eps) throws IOException {
    for (String name : List.of("encog", "encog-trainer")) {
      try (PeerProcess peer = new PeerProcess(name)) {
        String error = peer.run(Inputs.of("binary64", 1, beta1, beta2, eps, true)).path("error").asText();
        assertTrue(error.contains("no way to set"), error);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a library with one rate for all steps does not pretend that it changed")
  @CsvSource({"tribuo,binary64", "hivemall,binary32"})
  void one_rate_is_one_rate(String name, String format) throws IOException {
    try (PeerProcess peer = new PeerProcess(name)) {
      String error = peer.run(Inputs.of(format, 1, 0.8, 0.95, 0.1, true)).path("error").asText();
      assertTrue(error.contains("learning rate"), error);
    }
  }

  private static void same(double[][] expected, double[][] actual) {
    assertEquals(expected.length, actual.length);
    for (int t = 0; t < expected.length; t++) {
      assertEquals(hex(expected[t]), hex(actual[t]), "step " + (t + 1));
    }
  }

  // By bits: 0 and −0 differ.
  private static List<String> hex(double[] values) {
    return Arrays.stream(values).mapToObj(Double::toHexString).toList();
  }

  private static double[][] negated(double[][] values) {
    return Arrays.stream(values).map(Peer::negated).toArray(double[][]::new);
  }
}
