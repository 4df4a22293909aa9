package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Its steps as far as they can be run without the network: a program named curl takes the network's place. */
@DisplayName("The workflow that fetches OpenJML")
class WorkflowTest {

  @TempDir
  private Path folder;
  private JsonNode workflow;

  @BeforeEach
  void as_it_stands() throws IOException {
    workflow = new ObjectMapper(new YAMLFactory()).readTree(Path.of("../../.github/workflows/proofs.yml").toFile());
    Path archive = folder.resolve("release.zip");
    try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("release/openjml"));
      zip.write("#!/bin/sh\n".getBytes());
    }
    tool("curl", "for last; do :; done; while [ $# -gt 0 ]; do [ \"$1\" = --output ] && to=$2; shift; done; "
        + "[ \"$last\" = '" + workflow.at("/env/OPENJML_URL").asText() + "' ] || exit 22; cp '" + archive + "' \"$to\"");
    // unzip is no part of every machine; the JDK's jar reads the same archives, but keeps no modes.
    tool("unzip", "cd \"$4\" 2> /dev/null || { mkdir -p \"$4\"; cd \"$4\"; }; '"
        + Path.of(System.getProperty("java.home"), "bin", "jar") + "' xf '" + folder.resolve("openjml.zip")
        + "'; chmod +x release/openjml");
  }

  private void tool(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("tools")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private String step(String name) {
    for (JsonNode step : workflow.at("/jobs/openjml/steps")) {
      if (step.path("name").asText().startsWith(name)) {
        return step.path("run").asText();
      }
    }
    throw new AssertionError("no step is named " + name);
  }

  private int install(String checksum) throws Exception {
    Files.writeString(folder.resolve("environment"), "");
    ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", step("Install OpenJML")).directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    builder.environment().put("PATH", folder.resolve("tools") + ":/usr/bin:/bin");
    builder.environment().put("OPENJML_URL", workflow.at("/env/OPENJML_URL").asText());
    builder.environment().put("OPENJML_SHA256", checksum);
    builder.environment().put("GITHUB_ENV", folder.resolve("environment").toString());
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue();
  }

  @Test
  @DisplayName("takes a release with the right checksum, and tells the next steps where it is")
  void takes_the_right_release() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("release.zip")));
    assertEquals(0, install(HexFormat.of().formatHex(hash)), Files.readString(folder.resolve("log")));
    assertEquals("OPENJML=" + folder.toRealPath().resolve("openjml/release/openjml"),
        Files.readString(folder.resolve("environment")).strip());
  }

  @Test
  @DisplayName("refuses an archive with another checksum, before it unpacks anything")
  void refuses_another_release() throws Exception {
    assertNotEquals(0, install(workflow.at("/env/OPENJML_SHA256").asText()));
    assertTrue(Files.notExists(folder.resolve("openjml")));
    assertEquals("", Files.readString(folder.resolve("environment")));
  }

  @Test
  @DisplayName("calls Adamant by its command line")
  void calls_adamant_rightly() {
    for (JsonNode step : workflow.at("/jobs/openjml/steps")) {
      String run = step.path("run").asText();
      if (run.startsWith("./adamant ")) {
        Main.commandLine(new Home(Path.of("../..")), picocli.CommandLine.Help.Ansi.OFF)
            .parseArgs(run.substring("./adamant ".length()).split(" "));
      }
    }
    assertEquals("./adamant prove --prover openjml --update", step("Write the conditions"));
  }
}
