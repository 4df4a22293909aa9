package adamant.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What files other than Java's show: a script of Gappa by its lines {@code # law: ID}, a file of vectors by its member
 * {@code "laws": ["ID"]}.
 */
final class FileEvidence {

  private static final Pattern GAPPA = Pattern.compile("(?m)^\\s*#\\s*law:(.*)$");
  private static final Pattern VECTORS = Pattern.compile("\"laws\"\\s*:\\s*\\[([^\\]]+)\\]");

  private FileEvidence() {}

  static List<Evidence> of(Layout layout) throws IOException {
    List<Evidence> all = new ArrayList<>();
    read(layout, layout.gappa(), ".g", GAPPA, Kind.GAPPA, all);
    read(layout, layout.vectors(), ".json", VECTORS, Kind.VECTORS, all);
    return all;
  }

  private static void read(Layout layout, Path folder, String ending, Pattern pattern, Kind kind, List<Evidence> all)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
    for (Path file : files) {
      String path = layout.relative(file);
      Matcher m = pattern.matcher(Files.readString(file));
      while (m.find()) {
        for (LawTag tag : LawTag.parse(m.group(1).replace("\"", ""))) {
          all.add(new Evidence(kind, tag.law(), tag.optimizer(), path, "", path));
        }
      }
    }
  }
}
