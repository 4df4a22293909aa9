package adamant.proofs.clauses;

import adamant.evidence.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources with all that they name, copied under another package, so that many variants of one tree stand side by side. */
final class Closure {

  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*\\b");
  private static final String ROOT = "adamant";

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();

  /** Of all these sources. */
  Closure(Sources sources) throws IOException {
    for (var file : sources.files().entrySet()) {
      texts.put(file.getKey(), Files.readString(file.getValue()));
      files.put(simpleName(file.getKey()), file.getKey());
    }
  }

  private static String simpleName(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
  }

  /** The sources by name; the text of one. */
  SortedMap<String, String> texts() {
    return texts;
  }

  /** The file that declares a type, by its full name. */
  static String file(String type) {
    return type.replace('.', '/') + ".java";
  }

  /** Everything that some sources need, themselves among it, with one source's text replaced. */
  SortedMap<String, String> of(Collection<String> wanted, String replaced, String by) {
    SortedMap<String, String> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      String file = open.pop();
      if (!found.containsKey(file)) {
        String text = file.equals(replaced) ? by : texts.get(file);
        found.put(file, text);
        Matcher m = NAME.matcher(text.replaceAll("(?m)^\\s*(/\\*\\*|\\*|// ).*$", ""));
        while (m.find()) {
          if (files.containsKey(m.group())) {
            open.push(files.get(m.group()));
          }
        }
      }
    }
    return found;
  }

  /** Sources in the package {@code prefix} instead of {@code adamant}. */
  static SortedMap<String, String> renamed(String prefix, SortedMap<String, String> sources) {
    SortedMap<String, String> renamed = new TreeMap<>();
    sources.forEach((file, text) -> renamed.put(prefix + file.substring(ROOT.length()),
        text.replaceAll("\\b" + ROOT + "\\.(?=[a-z]+[.;])", prefix + ".")));
    return renamed;
  }

  /** Writes sources below a root. */
  static void stage(Path root, SortedMap<String, String> sources) throws IOException {
    for (var source : sources.entrySet()) {
      Path target = root.resolve(source.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, source.getValue());
    }
  }

  /** The name of a member in that package. */
  static String renamed(String member, String prefix) {
    return prefix + member.substring(ROOT.length());
  }
}
