package adamant.cli;

import adamant.oracle.Check;
import adamant.rule.Moment;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** The command line over a repository of its own, with subjects that are test doubles. */
final class Session {

  private final Path root;

  Session(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("src/peers/subjects"));
  }

  /** Puts a subject on file: {@link FakeSubject} with these arguments. */
  Session withSubject(String name, String arguments) throws IOException {
    return withFile(name, Map.of("main", FakeSubject.class.getName(), "arguments", arguments, "classpath", classPath(),
        "description", "a test double", "secondsPerCase", "3"));
  }

  Session withFile(String name, Map<String, String> properties) throws IOException {
    String text = properties.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\"))
        .collect(Collectors.joining("\n"));
    Files.writeString(root.resolve("src/peers/subjects/" + name + ".properties"), text);
    return this;
  }

  /** The command of a {@link FakeSubject} with these arguments. */
  static List<String> fake(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Home.java(), "-cp", classPath(), FakeSubject.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  Outcome run(String... arguments) {
    return run(Ansi.OFF, arguments);
  }

  Outcome run(Ansi ansi, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), new Home(root), ansi, arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  record Outcome(int status, String out, String err) {}

  private static String classPath() {
    return Stream.of(FakeSubject.class, Check.class, Moment.class, ObjectMapper.class, JsonFactory.class,
        JsonProperty.class).map(Session::location).distinct().collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
