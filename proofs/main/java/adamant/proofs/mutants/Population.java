package adamant.proofs.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The mutants of a source root, by the target from which they are made: those of every element function, in both
 * formats, and those of the first loop of each shape.
 *
 * @param sources the sources below the packages of element functions and loops, by path below the root
 * @param mutants the mutants of each target, in the order of files and text
 * @param shapes the loops of each shape, the first of them with mutants
 */
record Population(SortedMap<String, String> sources, Map<Target, List<Mutant>> mutants,
    Map<Shape, List<String>> shapes) {

  private static final List<String> ELEMENTS = List.of("AdamRule", "AdamVariantRule", "DescentRule", "Moment");
  private static final String RULES = "adamant/rule";
  private static final String KERNELS = "adamant/kernel";

  /** Of the root of verified sources. */
  static Population of(Path root) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    for (String folder : List.of(RULES, KERNELS)) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
          for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
            sources.put(folder + "/" + file.getFileName(), Files.readString(file));
          }
        }
      }
    }
    Map<Target, List<Mutant>> mutants = new LinkedHashMap<>();
    Map<Shape, List<String>> shapes = new LinkedHashMap<>();
    for (var source : sources.entrySet()) {
      if (isElements(source.getKey())) {
        Target.of(source.getValue()).forEach(t -> mutants.put(t, MutantMaker.of(t)));
      }
    }
    for (var source : sources.entrySet()) {
      // A binary32 loop is the text of its binary64 twin in another type: it has its shape.
      if (source.getKey().startsWith(KERNELS) && !source.getKey().endsWith("32.java")) {
        for (Target t : Target.of(source.getValue())) {
          List<String> like = shapes.computeIfAbsent(Shape.of(t), shape -> new ArrayList<>());
          like.add(t.shortName());
          if (like.size() == 1) {
            mutants.put(t, MutantMaker.of(t));
          }
        }
      }
    }
    return new Population(sources, mutants, shapes);
  }

  static boolean isElements(String path) {
    return path.startsWith(RULES)
        && ELEMENTS.contains(path.substring(RULES.length() + 1).replaceFirst("(32)?\\.java$", ""));
  }

  /** All mutants, in order. */
  List<Mutant> all() {
    return mutants.values().stream().flatMap(List::stream).toList();
  }

  /** The sources of element functions. */
  List<String> elements() {
    return sources.entrySet().stream().filter(s -> isElements(s.getKey())).map(Map.Entry::getValue).toList();
  }

  /** The sources with these mutants beside their originals. */
  SortedMap<String, String> extended(List<Mutant> chosen) {
    SortedMap<String, String> extended = new TreeMap<>();
    sources.forEach((path, text) -> extended.put(path,
        Extended.source(text, chosen.stream().filter(m -> m.target().file().equals(path)).toList())));
    return extended;
  }

  /** Of these the sources with the mutants, and those of the classes that they name: a prover need load no others. */
  SortedMap<String, String> needed(List<Mutant> chosen) {
    SortedMap<String, String> extended = extended(chosen);
    SortedMap<String, String> needed = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    chosen.forEach(m -> open.add(m.target().file()));
    while (!open.isEmpty()) {
      String path = open.remove();
      String text = extended.get(path);
      if (needed.put(path, text) == null) {
        Set<String> words = new HashSet<>(Arrays.asList(text.replaceAll("(?m)^// .*", "").split("\\W+")));
        extended.keySet().stream().filter(p -> words.contains(p.replaceFirst(".*/(\\w+)\\.java", "$1")))
            .forEach(open::add);
      }
    }
    return needed;
  }

  /** Compiled, with these mutants. */
  Compiled compiled(List<Mutant> chosen) {
    SortedMap<String, String> runnable = new TreeMap<>(extended(chosen));
    runnable.replaceAll((path, text) -> Extended.runnable(text));
    runnable.put("adamant/Fuel.java", Extended.FUEL);
    return new Compiled(runnable);
  }
}
