package adamant.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.Variants;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each library, in a JVM with its own class path,")
class PeersTest {

  static List<String> names() throws IOException {
    return PeerProcess.names();
  }

  /** Every optimizer of every subject, as the subjects are on file. */
  static List<Arguments> optimizers() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (String name : PeerProcess.names()) {
      for (String optimizer : PeerProcess.optimizers(name)) {
        all.add(Arguments.of(name, optimizer));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("says what it can do, as on file, writes nothing else to standard output, and leaves with 0 at its end")
  @MethodSource("names")
  void speaks_the_protocol(String name) throws Exception {
    try (PeerProcess peer = new PeerProcess(name)) {
      JsonNode capabilities = peer.capabilities();
      assertEquals(1, capabilities.get("adamant").asInt());
      assertFalse(capabilities.get("name").asText().isBlank());
      List<String> offered = new ArrayList<>();
      for (JsonNode optimizer : capabilities.get("optimizers")) {
        String own = optimizer.get("optimizer").asText();
        offered.add(optimizer.path("declares").asText(own) + " " + own);
        assertTrue(Variants.ids().contains(optimizer.path("declares").asText(own)), optimizer.toString());
        assertEquals(name.equals("hivemall") ? "binary32" : "binary64", optimizer.get("format").asText());
        assertEquals(!List.of("tribuo", "hivemall").contains(name), optimizer.get("rateChanges").asBoolean());
        assertEquals(own.equals("AdamUpdate") ? "{\"beta1\":0.9,\"beta2\":0.999,\"eps\":1.0E-8}"
            : fixed(name + " " + own), optimizer.path("fixed").toString());
        assertEquals(7, peer.run(own, inputs(optimizer, 1)).get("id").asInt());
      }
      assertEquals(PeerProcess.onFile(name), offered);
      assertEquals(new PeerProcess.Ending("", 0), peer.end());
    }
  }

  private static String fixed(String optimizer) {
    return switch (optimizer) {
      case "jsat AdaGrad", "jsat RMSProp", "jsat NAdaGrad" -> "{\"eps\":0.0}";
      case "jsat AdaDelta" -> "{\"eps\":1.0E-4}";
      case "tribuo AdaDelta" -> "{\"lr\":1.0}";
      default -> "";
    };
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

  @ParameterizedTest(name = "{0}, {1}")
  @DisplayName("computes what README.md says, bit for bit")
  @MethodSource("optimizers")
  void computes_what_the_readme_says(String name, String own) throws IOException {
    try (PeerProcess peer = new PeerProcess(name)) {
      JsonNode optimizer = optimizer(peer, own);
      for (long seed = 1; seed <= 2; seed++) {
        Inputs inputs = inputs(optimizer, 10 * own.length() + seed);
        JsonNode answer = peer.run(own, inputs);
        assertFalse(answer.has("error"), answer.toString());
        same(Formulas.of(name, own, inputs), PeerProcess.tensors(answer, "parameters"));
      }
    }
  }

  @Test
  @DisplayName("Tribuo's Adam shows its moments, bit for bit")
  void tribuo_moments() throws IOException {
    try (PeerProcess peer = new PeerProcess("tribuo")) {
      Inputs inputs = inputs(optimizer(peer, "Adam"), 9);
      JsonNode answer = peer.run("Adam", inputs);
      double[][][] expected = Formulas.tribuo(inputs);
      same(negated(expected[1]), PeerProcess.tensors(answer, "firstMoments"));
      same(expected[2], PeerProcess.tensors(answer, "secondMoments"));
    }
  }

  private static JsonNode optimizer(PeerProcess peer, String own) throws IOException {
    for (JsonNode optimizer : peer.capabilities().get("optimizers")) {
      if (optimizer.get("optimizer").asText().equals(own)) {
        return optimizer;
      }
    }
    throw new AssertionError("no " + own);
  }

  private static Inputs inputs(JsonNode optimizer, long seed) {
    JsonNode fixed = optimizer.path("fixed");
    Inputs inputs = Inputs.of(optimizer.get("format").asText(), seed, fixed.path("beta1").asDouble(0.8),
        fixed.path("beta2").asDouble(0.95), fixed.path("eps").asDouble(0.1), optimizer.get("rateChanges").asBoolean());
    return fixed.has("lr") ? inputs.withRate(fixed.get("lr").asDouble()) : inputs;
  }

  @Test
  @DisplayName("JSAT refuses β₁² ≥ √β₂, and goes on")
  void jsat_refuses() throws IOException {
    try (PeerProcess peer = new PeerProcess("jsat")) {
      String error = peer.run("Adam", Inputs.of("binary64", 1, 0.9, 0.6, 0.1, true)).path("error").asText();
      assertTrue(error.contains("(1-beta_1)^2 / sqrt(1-beta_2) < 1"), error);
      assertTrue(peer.run("Adam", Inputs.of("binary64", 1, 0.8, 0.95, 0.1, true)).has("parameters"));
    }
  }

  @Test
  @DisplayName("JSAT is not blamed for a β that does not come back from 1−β")
  void jsat_beta_that_does_not_come_back() throws IOException {
    try (PeerProcess peer = new PeerProcess("jsat")) {
      String error = peer.run("Adam", Inputs.of("binary64", 1, 0.1, 0.95, 0.1, true)).path("error").asText();
      assertTrue(error.contains("does not come back"), error);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Encog does not pretend that β₁, β₂ or ε can be set")
  @CsvSource({"0.8,0.999,1e-8", "0.9,0.99,1e-8", "0.9,0.999,0.1"})
  void encog_refuses_other_hyperparameters(double beta1, double beta2, double eps) throws IOException {
    for (String name : List.of("encog", "encog-trainer")) {
      try (PeerProcess peer = new PeerProcess(name)) {
        String error = peer.run("AdamUpdate", Inputs.of("binary64", 1, beta1, beta2, eps, true)).path("error").asText();
        assertTrue(error.contains("no way to set"), error);
      }
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @DisplayName("a library with one rate for all steps does not pretend that it changed")
  @CsvSource({"tribuo,Adam,binary64", "tribuo,SGD(NESTEROV),binary64", "hivemall,adam,binary32"})
  void one_rate_is_one_rate(String name, String own, String format) throws IOException {
    try (PeerProcess peer = new PeerProcess(name)) {
      String error = peer.run(own, Inputs.of(format, 1, 0.8, 0.95, 0.1, true)).path("error").asText();
      assertTrue(error.contains("learning rate"), error);
    }
  }

  @Test
  @DisplayName("an optimizer that a library does not have is refused by name")
  void unknown_optimizer() throws IOException {
    try (PeerProcess peer = new PeerProcess("tribuo")) {
      String error = peer.run("Nadam", Inputs.of("binary64", 1, 0.8, 0.95, 0.1, false)).path("error").asText();
      assertTrue(error.startsWith("Tribuo 4.3.2 has no 'Nadam', only Adam, SGD(NONE)"), error);
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
