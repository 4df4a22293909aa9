package adamant.bound;

import adamant.exact.Format;
import adamant.exact.Slack;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that Gappa is asked, with its answers: the scripts of proofs/gappa, the bounds in their table, and the
 * numbers that the oracle takes from them.
 */
public final class BoundsBook {

  private static final String TABLE = "bounds.txt";

  private final Proofs proofs;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, BigDecimal> slack = new LinkedHashMap<>();

  private BoundsBook(Proofs.Source source) throws IOException {
    proofs = new Proofs(source);
    for (ElementFunction function : ElementFunction.values()) {
      for (Format format : Format.JUDGED) {
        FunctionTheorems theorems = new FunctionTheorems(function, format, proofs);
        theorems.prove();
        claims.addAll(theorems.claims());
      }
    }
    for (Format format : Format.JUDGED) {
      new SlackTheorems(format, proofs).prove().forEach((s, units) -> slack.put(s.key(format), units));
    }
  }

  /** With the bounds that Gappa finds. */
  public static BoundsBook asked() throws IOException {
    return new BoundsBook(Proofs.asked());
  }

  /** With the bounds of a folder's table. @throws IOException where a theorem is not in it */
  public static BoundsBook read(Path folder) throws IOException {
    Map<String, Long> known = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(TABLE))) {
      String[] fields = line.split(" ");
      if (!line.startsWith("#")) {
        known.put(fields[0], Long.parseLong(fields[1]));
      }
    }
    return new BoundsBook(theorem -> {
      Long bound = known.get(theorem.name());
      if (bound == null) {
        throw new IOException(folder.resolve(TABLE) + " has no bound of " + theorem.name()
            + ": run './adamant bounds --update' where Gappa is installed");
      }
      return bound;
    });
  }

  /** What was shown of the element functions. */
  public List<Claim> claims() {
    return claims;
  }

  /** The oracle's slack in units, by its key. */
  public Map<String, BigDecimal> slack() {
    return slack;
  }

  /** The names of the theorems, in order. */
  public List<String> theorems() {
    return List.copyOf(proofs.theorems().keySet());
  }

  /** What Gappa says against a theorem; null where it proves it. */
  public String objection(String theorem) throws IOException {
    return Gappa.objection(script(theorem));
  }

  private String script(String theorem) {
    return proofs.theorems().get(theorem).claim(proofs.bounds().get(theorem));
  }

  /** Every file of the folder of scripts, by name. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    StringBuilder table = new StringBuilder("# Bounds of the scripts in this folder, in 1024ths of their unit.\n");
    for (String theorem : theorems()) {
      files.put(theorem + ".g", script(theorem));
      table.append(theorem).append(' ').append(proofs.bounds().get(theorem)).append('\n');
    }
    files.put(TABLE, table.toString());
    return files;
  }

  /** The text of {@link Slack}'s numbers. */
  public String numbers() {
    StringBuilder s = new StringBuilder(
        "# Made by './adamant bounds --update' from what Gappa proves; in units of u. See spec/bounds.md.\n");
    slack.forEach((key, units) -> s.append(key).append(" = ").append(units.toPlainString()).append('\n'));
    return s.toString();
  }

  /** What is not as this book says, one line each: files that differ, that are missing, or that nothing needs. */
  public List<String> differences(Path folder, Path numbers) throws IOException {
    List<String> differences = new ArrayList<>();
    Map<String, String> files = files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path) || !Files.readString(path).equals(file.getValue())) {
        differences.add(path + " is not what the expressions give");
      }
    }
    try (Stream<Path> all = Files.list(folder)) {
      all.map(p -> p.getFileName().toString()).filter(name -> !files.containsKey(name)).sorted()
          .forEach(name -> differences.add(folder.resolve(name) + " belongs to no expression"));
    }
    if (!Files.isRegularFile(numbers) || !Files.readString(numbers).equals(numbers())) {
      differences.add(numbers + " is not what the bounds give");
    }
    return differences;
  }

  /** Writes every file, and deletes scripts that nothing needs. */
  public void write(Path folder, Path numbers) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> files = files();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path old : all.filter(p -> !files.containsKey(p.getFileName().toString())).toList()) {
        Files.delete(old);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(numbers, numbers());
  }
}
