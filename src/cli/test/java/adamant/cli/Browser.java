package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window: the one that CHROMIUM names, which must then be there, or the first on the PATH. It shows a
 * page in frames of several widths, every fold of it open, and tells what it sees.
 */
final class Browser {

  private static final String SEEN = "seen:";
  private static final String LOOK = """
      <!DOCTYPE html><meta charset="utf-8"><body>%s<script>
      addEventListener('load', () => {
        const seen = [...document.querySelectorAll('iframe')].map(frame => {
          const page = frame.contentDocument;
          page.querySelectorAll('details').forEach(fold => fold.open = true);
          const root = page.documentElement, style = frame.contentWindow.getComputedStyle(page.body);
          return {width: root.clientWidth, needed: root.scrollWidth, text: page.body.innerText,
            scripts: page.scripts.length, background: style.backgroundColor, colour: style.color,
            loaded: frame.contentWindow.performance.getEntriesByType('resource').map(e => e.name),
            small: [...page.querySelectorAll('svg')].map(s => s.getBoundingClientRect().width).filter(w => w < 200).length,
            headings: [...page.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1]),
            unnamed: page.querySelectorAll('svg:not([aria-label])').length};
        });
        const bytes = new TextEncoder().encode(JSON.stringify(seen));
        document.body.textContent = '%s' + btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')) + ';';
      });
      </script>""";

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** What a page looks like in each width, and what was said on the console. */
  record Seen(List<JsonNode> frames, List<String> console) {}

  /**
   * The browser; the test is skipped where there is none.
   *
   * @param folder where it may write
   */
  static Browser required(Path folder) {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      assertTrue(Files.isExecutable(Path.of(named)), "CHROMIUM names " + named + ", which is no program");
      return new Browser(Path.of(named), folder);
    }
    Path found = Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(name -> Stream.of(
        System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, name))).filter(Files::isExecutable)
        .findFirst().orElse(null);
    if (found == null) {
      System.out.println("skipped: pages in a browser, for there is no Chromium (apt-get install chromium, or CHROMIUM)");
    }
    assumeTrue(found != null, "there is no Chromium");
    return new Browser(found, folder);
  }

  /** Shows a page in frames of these widths. */
  Seen look(Path page, boolean dark, int... widths) throws IOException, InterruptedException {
    StringBuilder frames = new StringBuilder();
    for (int width : widths) {
      frames.append("<iframe style='border:0' width=").append(width).append(" height=900 src='").append(page.toUri())
          .append("'></iframe>");
    }
    Path wrapper = Files.writeString(folder.resolve("look.html"), LOOK.formatted(frames, SEEN));
    List<String> console = new ArrayList<>();
    String dom = run(console, "--allow-file-access-from-files", "--enable-logging=stderr", "--v=0",
        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1), "--dump-dom", wrapper.toUri().toString());
    int begin = dom.indexOf(SEEN);
    assertTrue(begin >= 0, () -> "nothing was seen: " + dom + console);
    String bytes = dom.substring(begin + SEEN.length(), dom.indexOf(';', begin));
    List<JsonNode> seen = new ArrayList<>();
    new ObjectMapper().readTree(Base64.getDecoder().decode(bytes)).forEach(seen::add);
    return new Seen(seen, console.stream().filter(line -> line.contains("CONSOLE")).toList());
  }

  private String run(List<String> errors, String... arguments) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Path out = Files.createTempFile(folder, "dom", ".html");
    Path err = Files.createTempFile(folder, "err", ".txt");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--user-data-dir=" + profile));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser does not end");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    errors.addAll(new String(Files.readAllBytes(err), StandardCharsets.UTF_8).lines().toList());
    return Files.readString(out);
  }
}
