package adamant.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the committed conditions are and what they were written from.
 *
 * @param openjml version that OpenJML gives itself
 * @param invocation the one command, without paths of a machine
 * @param sources SHA-256 of every verified source and lemma
 * @param entries one entry a method
 */
public record Manifest(String openjml, String invocation, SortedMap<String, String> sources, List<Entry> entries) {

  /** Name of the file below the folder of conditions. */
  public static final String FILE = "manifest.txt";

  /** What the file says of itself. */
  public static final List<String> COMMENT = List.of(
      "OpenJML's verification conditions, one SMT-LIB script a method, each expected unsat.",
      "Written by './adamant prove --update'; do not edit. A point is a place that must stay reachable.");

  /** One method: its script's length in bytes and SHA-256, and its feasibility points with their block labels. */
  public record Entry(String method, int bytes, String sha256, SortedMap<Integer, String> points) {

    /** The method as the other tables name it: OpenJML qualifies the types of parameters, they do not. */
    public String member() {
      int open = method.indexOf('(');
      return method.substring(0, open) + method.substring(open).replaceAll("([\\w$]+\\.)+", "");
    }
  }

  /** Reads the manifest of a folder of conditions. */
  public static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new StaleException("there are no conditions: " + file + " is missing; " + StaleException.WHAT_TO_DO);
    }
    String openjml = "";
    String invocation = "";
    SortedMap<String, String> sources = new TreeMap<>();
    List<Entry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] f = line.strip().split("\\s+", 2);
      switch (f[0]) {
        case "", "#" -> { }
        case "openjml" -> openjml = f[1];
        case "invocation" -> invocation = f[1];
        case "source" -> sources.put(f[1].split(" ")[1], f[1].split(" ")[0]);
        case "condition" -> {
          String[] c = f[1].split(" ");
          entries.add(new Entry(c[2], Integer.parseInt(c[1]), c[0], new TreeMap<>()));
        }
        case "point" -> {
          String[] p = f[1].split(" ");
          entries.get(entries.size() - 1).points().put(Integer.valueOf(p[0]), p[1]);
        }
        default -> throw new IOException(file + ": unknown line '" + line + "'");
      }
    }
    return new Manifest(openjml, invocation, sources, entries);
  }

  /** Writes it below a comment; equal manifests give equal bytes. */
  public void write(Path folder, List<String> comment) throws IOException {
    StringBuilder out = new StringBuilder();
    comment.forEach(line -> out.append("# ").append(line).append('\n'));
    out.append("openjml ").append(openjml).append('\n');
    out.append("invocation ").append(invocation).append('\n');
    for (Map.Entry<String, String> source : sources.entrySet()) {
      out.append("source ").append(source.getValue()).append(' ').append(source.getKey()).append('\n');
    }
    for (Entry e : entries) {
      out.append("condition ").append(e.sha256()).append(' ').append(e.bytes()).append(' ').append(e.method())
          .append('\n');
      e.points().forEach((k, label) -> out.append("  point ").append(k).append(' ').append(label).append('\n'));
    }
    Files.writeString(folder.resolve(FILE), out.toString());
  }

  /** Throws with one clear message when the sources are not those that the conditions were written from. */
  public void requireSources(SortedMap<String, String> now) {
    List<String> changes = new ArrayList<>();
    now.forEach((name, hash) -> {
      if (!sources.containsKey(name)) {
        changes.add(name + " is new since they were written");
      } else if (!sources.get(name).equals(hash)) {
        changes.add(name + " changed since they were written");
      }
    });
    sources.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> changes.add(name + " is gone"));
    if (!changes.isEmpty()) {
      throw new StaleException("conditions are stale: " + String.join(", ", changes) + "; here is what to do: "
          + StaleException.WHAT_TO_DO);
    }
  }
}
