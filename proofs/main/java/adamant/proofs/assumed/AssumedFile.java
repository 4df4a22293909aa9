package adamant.proofs.assumed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The readable list of assumptions, each with the test that would catch it if it were false.
 *
 * <p>Which test that is stands in a file of lines {@code FILE MEMBER KIND = PATH#TEST}, with {@code *} for any text;
 * the first line that matches an assumption holds. A line that matches none is stale, an assumption without a line is
 * an error, and so is a test that does not exist.
 */
public final class AssumedFile {

  private record Rule(String text, Pattern pattern, String test) {}

  private static final Pattern DISABLED = Pattern.compile("@[\\w.]*Disabled");

  private final Path root;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /** Reads the rules; tests are looked for below {@code root}. */
  public AssumedFile(Path root, Path rulesFile) throws IOException {
    this.root = root;
    for (String line : Files.exists(rulesFile) ? Files.readAllLines(rulesFile) : List.<String>of()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int equals = line.lastIndexOf(" = ");
        if (equals < 0) {
          throw new IOException(rulesFile + ": a line is 'FILE MEMBER KIND = PATH#TEST', not '" + line + "'");
        }
        String glob = line.substring(0, equals).strip();
        String regex = ("\\Q" + glob + "\\E").replace("*", "\\E.*\\Q");
        rules.add(new Rule(glob, Pattern.compile(regex), line.substring(equals + 3).strip()));
      }
    }
  }

  /** The list as text; {@link #problems()} then says what is wrong with the rules. */
  public String render(List<Assumption> assumptions) throws IOException {
    problems.clear();
    Set<Rule> used = new LinkedHashSet<>();
    Map<String, Map<String, Map<String, List<String>>>> byFile = new LinkedHashMap<>();
    Set<String> without = new LinkedHashSet<>();
    for (Assumption a : assumptions) {
      Rule rule = rules.stream().filter(r -> r.pattern().matcher(a.key()).matches()).findFirst().orElse(null);
      if (rule == null) {
        without.add(a.key());
      } else {
        used.add(rule);
      }
      byFile.computeIfAbsent(a.file(), f -> new LinkedHashMap<>())
          .computeIfAbsent(a.member(), m -> new LinkedHashMap<>())
          .computeIfAbsent(a.kind().words() + ", caught by " + (rule == null ? "?" : rule.test()),
              k -> new ArrayList<>())
          .add(a.text());
    }
    without.forEach(key -> problems.add("no test is named that would catch: " + key));
    for (Rule rule : rules) {
      if (!used.contains(rule)) {
        problems.add("a stale line matches no assumption: " + rule.text());
      }
      if (!exists(rule.test())) {
        problems.add("no such test: " + rule.test());
      }
    }
    StringBuilder out = new StringBuilder(HEAD);
    byFile.forEach((file, members) -> {
      out.append("\n## ").append(file).append('\n');
      members.forEach((member, kinds) -> {
        out.append(member).append('\n');
        kinds.forEach((kind, texts) -> {
          out.append("  ").append(kind).append('\n');
          texts.forEach(text -> out.append("    ").append(text).append('\n'));
        });
      });
    });
    return out.toString();
  }

  /** What was wrong with the rules in the last rendering. */
  public List<String> problems() {
    return problems;
  }

  // PATH or PATH#TEST, where the file declares the method TEST, and nothing of it is disabled.
  private boolean exists(String test) throws IOException {
    String[] parts = test.split("#", 2);
    Path file = root.resolve(parts[0]);
    return Files.isRegularFile(file) && !DISABLED.matcher(Files.readString(file)).find() && (parts.length == 1
        || Pattern.compile("(?m)^ +[\\w <>\\[\\]]* " + Pattern.quote(parts[1]) + " *\\(")
            .matcher(Files.readString(file)).find());
  }

  private static final String HEAD = """
      # What the proofs take without showing it, collected from the sources; do not edit.
      # './adamant prove --update-assumed' writes it anew; a difference fails the build.
      # A clause that one prover alone reads is not checked by the other: it is listed too, with its test.
      """;
}
