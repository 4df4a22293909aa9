package adamant.cli;

import adamant.exact.Format;
import adamant.oracle.variant.Variants;
import adamant.vector.VectorFile;
import adamant.vector.VectorText;
import adamant.vector.Vectors;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adamant vectors}. */
@Command(name = "vectors", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Writes the test vectors of spec/vectors anew.",
        "They are the same bytes on every machine and JDK. All are made before any is written, and each file is",
        "replaced as a whole. What they hold is said in spec/vectors/README.md.%n"},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the files are written, or with --check, as they would be written",
        "1:with --check, a file differs; the line names the first one", "2:the command line is wrong",
        "4:Adamant failed, or its build"})
final class VectorsCommand extends HomeCommand {

  private static final String FOLDER = "spec/vectors";
  private static final String ENDING = ".json";

  @Option(names = "--check", description = "Writes nothing, and says whether the files are as they would be written.")
  private boolean check;
  @Option(names = "--only", paramLabel = "ID", description = "Only the files of this optimizer.")
  private String only;

  @Override
  public Integer call() throws IOException {
    Path folder = home.path(FOLDER);
    List<String> ids = only == null ? Variants.ids() : List.of(only);
    ids.forEach(Variants::byId);
    Made made = made(ids);
    PrintWriter out = spec.commandLine().getOut();
    String stray = only == null ? stray(folder, made.texts) : null;
    if (check) {
      String differs = stray == null ? differs(folder, made.texts) : stray;
      out.println(differs == null ? made.summary(" as './adamant vectors' writes them.") : differs);
      return differs == null ? Exit.OK : Exit.VERDICT;
    }
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : made.texts.entrySet()) {
      OutputFile.of("spec", folder.resolve(file.getKey()).toString()).write(file.getValue());
    }
    out.println(made.summary(" written to " + FOLDER + "."));
    if (stray != null) {
      out.println(stray);
    }
    return stray == null ? Exit.OK : Exit.VERDICT;
  }

  private record Made(Map<String, String> texts, int cases) {

    String summary(String rest) {
      return texts.size() + " files of " + cases + " cases" + rest;
    }
  }

  private Made made(List<String> ids) {
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    int files = ids.size() * Vectors.FORMATS.size();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger cases = new AtomicInteger();
    Map<String, String> texts = ids.stream().flatMap(id -> Vectors.FORMATS.stream().map(format -> new Key(id, format)))
        .toList().parallelStream().map(key -> {
          VectorFile file = Vectors.of(key.id, key.format);
          cases.addAndGet((int) file.cases().count());
          String text = VectorText.of(file);
          line.show(done.incrementAndGet() + " of " + files + " files made");
          return Map.entry(file.name(), text);
        }).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    line.end();
    return new Made(texts, cases.get());
  }

  private record Key(String id, Format format) {}

  private static String differs(Path folder, Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        return FOLDER + "/" + file.getKey() + " is not there: run './adamant vectors'";
      }
      if (!Arrays.equals(Files.readAllBytes(path), file.getValue().getBytes(StandardCharsets.UTF_8))) {
        return FOLDER + "/" + file.getKey() + " differs from what './adamant vectors' writes";
      }
    }
    return null;
  }

  private static String stray(Path folder, Map<String, String> texts) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !texts.containsKey(name)).sorted().findFirst()
          .map(name -> FOLDER + "/" + name + " is of no optimizer and format that there is: take it away").orElse(null);
    }
  }
}
