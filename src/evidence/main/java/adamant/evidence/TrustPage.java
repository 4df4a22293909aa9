package adamant.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of spec/trust.md that the build's own files decide: versions, and assumptions with their tests. */
public final class TrustPage {

  /** The command that writes them. */
  public static final String COMMAND = "./adamant trust --write";

  private static final Map<String, String> VERSIONS = new LinkedHashMap<>();

  static {
    VERSIONS.put("key.version", "KeY (`org.key-project:key.core`)");
    VERSIONS.put("cvc5.version", "cvc5 (`io.github.cvc5:cvc5`, native code in the jar)");
    VERSIONS.put("z3.version", "Z3 (`tools.aqua:z3-turnkey`, native code in the jar)");
    VERSIONS.put("jqwik.version", "jqwik");
    VERSIONS.put("junit.version", "JUnit");
    VERSIONS.put("apfloat.version", "Apfloat, the oracle's decimal arithmetic");
  }

  private TrustPage() {}

  /** The page with its tables as they are to be; what stands outside of their marks stays. */
  public static String render(Layout layout) throws IOException {
    String page = Files.readString(layout.trustPage());
    page = replaced(page, "versions", versions(layout));
    return replaced(page, "assumptions", assumptions(AssumedList.read(layout.assumed())));
  }

  /** The tables alone, for reading. */
  public static String tables(Layout layout) throws IOException {
    return versions(layout) + "\n" + assumptions(AssumedList.read(layout.assumed()));
  }

  private static String replaced(String page, String name, String table) throws IOException {
    String begin = "<!-- " + name + ": written by " + COMMAND + " -->\n";
    String end = "<!-- end of " + name + " -->\n";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException("spec/trust.md lacks the lines\n" + begin + end);
    }
    return page.substring(0, from + begin.length()) + table + page.substring(to);
  }

  private static String versions(Layout layout) throws IOException {
    String pom = Files.readString(layout.root().resolve("pom.xml"));
    StringBuilder out = new StringBuilder("\n| tool | version | pinned by |\n|---|---|---|\n");
    VERSIONS.forEach((property, tool) -> {
      Matcher m = Pattern.compile("<" + Pattern.quote(property) + ">([^<]*)<").matcher(pom);
      out.append("| ").append(tool).append(" | ").append(m.find() ? m.group(1) : "(none)").append(" | `")
          .append(property).append("` in pom.xml |\n");
    });
    out.append("| OpenJML, which wrote the committed conditions | ").append(Manifest.read(layout.conditions()).openjml())
        .append(" | proofs/conditions/manifest.txt |\n\n");
    return out.toString();
  }

  // A table a kind; a binary32 twin shares the row of what it was generated from.
  private static String assumptions(List<AssumedList.Group> groups) {
    Map<String, Map<String, List<AssumedList.Group>>> kinds = new TreeMap<>();
    for (AssumedList.Group g : groups) {
      String row = twin(g.file()) + " " + g.test();
      kinds.computeIfAbsent(g.kind(), k -> new LinkedHashMap<>()).computeIfAbsent(row, k -> new ArrayList<>()).add(g);
    }
    StringBuilder out = new StringBuilder();
    kinds.forEach((kind, rows) -> {
      int clauses = rows.values().stream().flatMap(List::stream).mapToInt(g -> g.clauses().size()).sum();
      out.append("\n### ").append(Character.toUpperCase(kind.charAt(0))).append(kind.substring(1)).append("\n\n")
          .append("Clauses: ").append(clauses).append(".\n\n| of | members | clauses | caught by |\n|---|---|---|---|\n");
      rows.values().forEach(row -> out.append(line(row)));
    });
    return out.append('\n').toString();
  }

  private static String line(List<AssumedList.Group> row) {
    TreeSet<String> files = new TreeSet<>();
    TreeSet<String> members = new TreeSet<>();
    int clauses = 0;
    for (AssumedList.Group g : row) {
      files.add(g.file().replaceFirst("^adamant/", "").replace(".java", ""));
      String member = g.member().replaceFirst("\\(.*", "");
      members.add(g.member().contains("(") ? twin(member.substring(member.lastIndexOf('.') + 1)) : "(the type)");
      clauses += g.clauses().size();
    }
    String test = row.get(0).test();
    String name = test.substring(test.lastIndexOf('/') + 1).replaceFirst("\\.java#?", ".");
    return "| " + String.join(", ", files) + " | " + String.join(", ", members) + " | " + clauses + " | [" + name + "](../"
        + test.replaceFirst("#.*", "") + ") |\n";
  }

  private static String twin(String name) {
    return name.replace("32", "");
  }

  /** Where the committed page is not as it is to be; empty when it is. */
  public static String difference(Layout layout) throws IOException {
    List<String> old = Files.readAllLines(layout.trustPage());
    List<String> now = render(layout).lines().toList();
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      String is = i < old.size() ? old.get(i) : "(end)";
      String tobe = i < now.size() ? now.get(i) : "(end)";
      if (!is.equals(tobe)) {
        return layout.relative(layout.trustPage()) + " is not current: run '" + COMMAND
            + "', read the difference, and commit it; its line " + (i + 1) + " is to be: " + tobe;
      }
    }
    return "";
  }
}
