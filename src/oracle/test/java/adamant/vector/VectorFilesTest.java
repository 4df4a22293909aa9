package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.cases.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The files of spec/vectors")
class VectorFilesTest {

  @Test
  @DisplayName("are one for each optimizer and format, of 5,000 cases and more, numbered in order")
  void complete() throws IOException {
    try (Stream<Path> files = Files.list(Committed.FOLDER)) {
      Set<String> there = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
          .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Committed.files().stream().map(VectorFile::name).collect(Collectors.toCollection(TreeSet::new)),
          there);
    }
    assertEquals(4 * 21, Committed.files().size());
    int all = 0;
    for (VectorFile file : Committed.files()) {
      List<Integer> ids = file.cases().map(VectorCase::id).toList();
      assertEquals(IntStream.rangeClosed(1, ids.size()).boxed().toList(), ids);
      all += ids.size();
    }
    assertTrue(all >= 5000, all + " cases");
    String readme = Files.readString(Committed.SPEC.resolve("../README.md"));
    assertTrue(readme.contains(String.format(Locale.ROOT, "has %,d cases", all)), "README.md says another number");
  }

  @Tag("long")
  @Test
  @DisplayName("have what kernels, a second exact evaluation and enclosures make of their inputs")
  void recomputed() {
    List<String> problems = Committed.files().parallelStream().flatMap(file -> {
      Recomputed recomputed = new Recomputed(file);
      return file.groups().stream()
          .flatMap(group -> group.cases().stream().flatMap(c -> recomputed.problems(group, c).stream()));
    }).toList();
    assertEquals(List.of(), problems);
  }

  @Test
  @DisplayName("have bits and exact values within their bounds, and bounds nearly everywhere inside the domain")
  void within() {
    int bounded = 0;
    int unbounded = 0;
    for (VectorFile file : Committed.files()) {
      for (VectorCase c : file.cases().toList()) {
        for (Expected e : expected(c)) {
          for (int i = 0; i < c.length(); i++) {
            String where = file.name() + ", case " + c.id();
            assertTrue(e.admits(i, e.literal()[i]), where);
            assertTrue(Double.isNaN(e.exact()[i]) || e.admits(i, e.exact()[i]), where);
            assertEquals(Double.isNaN(e.low()[i]), Double.isNaN(e.high()[i]), where);
            bounded += e.bounded(i) ? 1 : 0;
            unbounded += !e.bounded(i) && c.inside() ? 1 : 0;
          }
        }
      }
    }
    assertTrue(unbounded * 100 < bounded, unbounded + " without bounds, " + bounded + " with");
  }

  private static List<Expected> expected(VectorCase c) {
    List<Expected> all = new ArrayList<>();
    c.steps().stream().map(VectorStep::after).filter(after -> after != null).forEach(all::add);
    IntStream.range(0, State.SLOTS).mapToObj(c::slot).filter(slot -> slot != null).forEach(all::add);
    return all;
  }

  @Test
  @DisplayName("say of each case every flag that it has and no other, and explain those alone")
  void flags() {
    for (VectorFile file : Committed.files()) {
      Set<String> seen = new TreeSet<>();
      for (VectorGroup group : file.groups()) {
        for (VectorCase c : group.cases()) {
          assertEquals(Flag.of(file.format(), file.uses(), group.hyperparameters(), c).stream().map(Flag::label)
              .toList(), c.flags(), file.name() + ", case " + c.id());
          seen.addAll(c.flags());
        }
      }
      assertEquals(seen, new TreeSet<>(file.flags().keySet()), file.name());
    }
  }

  @Test
  @DisplayName("of an optimizer with every hyperparameter have every flag of the domain between them, and many are rare")
  void every_flag() {
    Set<String> all = Committed.files().stream().flatMap(file -> file.flags().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Stream.of(Flag.values()).map(Flag::label).collect(Collectors.toCollection(TreeSet::new)), all);
    for (VectorFile file : Committed.files()) {
      Map<String, Long> counts = file.cases().flatMap(c -> c.flags().stream())
          .collect(Collectors.groupingBy(flag -> flag, Collectors.counting()));
      long rare = counts.values().stream().filter(n -> n < file.cases().count() / 2).count();
      boolean half = file.format().isHalf();
      assertTrue(rare > 15, file.name() + " has " + counts);
      assertTrue(file.cases().filter(c -> !c.inside()).count() >= 9, file.name());
      assertTrue(counts.get("Resumed") >= (half ? 5 : 10) && counts.get("ManySteps") >= (half ? 1 : 3), file.name());
    }
  }

  @Test
  @DisplayName("have the lines that are promised to who reads them without a JSON library")
  void lines() {
    String name = " *\"[$A-Za-z_0-9]+\": ";
    Pattern promised = Pattern.compile(name + "[\\[{]|" + name + "(\"[^\"]*\"|\\d+|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}),?"
        + "| *\\{\"(rate|slot)\": [^{}]*\\},?| *\\{| *[\\]}],?");
    for (VectorFile file : Committed.files()) {
      assertEquals(List.of(), Committed.text(file.name()).lines().filter(line -> !promised.matcher(line).matches())
          .toList(), file.name());
    }
  }

  @Test
  @DisplayName("cite pages of spec that there are, with the law or heading that they name")
  void references() throws IOException {
    for (Flag flag : Flag.values()) {
      for (String see : flag.explanation().see()) {
        if (see.startsWith("spec/")) {
          String[] parts = see.split(" ", 2);
          String page = Files.readString(Committed.SPEC.resolve(parts[0].substring("spec/".length())));
          assertTrue(parts.length == 1 || page.contains("**" + parts[1] + ".**")
              || page.lines().anyMatch(line -> line.matches("#+ " + parts[1])), see);
        }
      }
      assertTrue(flag.explanation().see().size() > 0, flag.label());
    }
  }

  @Test
  @DisplayName("have comments that say more than the number of a case: few share one")
  void comments() {
    for (VectorFile file : Committed.files()) {
      long distinct = file.cases().map(VectorCase::comment).distinct().count();
      assertTrue(distinct * 10 >= file.cases().count() * 8, file.name() + ": " + distinct);
    }
  }

  @Test
  @DisplayName("of two bytes have what befalls these alone, each with its flag")
  void narrow() {
    Map<Format, List<String>> own = Map.of(
        Format.BINARY16, List.of("EpsilonRoundsToZero", "BetaRoundsToOne", "NeverMoves", "MomentStands",
            "MomentVanishes", "SquareTooWide"),
        Format.BFLOAT16, List.of("BetaRoundsToOne", "NeverMoves", "MomentStands"));
    own.forEach((format, flags) -> assertTrue(Committed.read(VectorFile.name("adam", format)).flags().keySet()
        .containsAll(flags), format.label()));
    for (String flag : List.of("BetaRoundsToOne", "NeverMoves", "MomentStands", "MomentVanishes", "SquareTooWide")) {
      assertTrue(Committed.files().stream().noneMatch(f -> !f.format().isHalf() && f.flags().containsKey(flag)), flag);
    }
  }

  @Test
  @DisplayName("of binary32 have the bits of the second writing by which those of two bytes are computed again")
  void second_writing() {
    for (VectorFile file : Committed.files()) {
      for (VectorGroup group : file.format() == Format.BINARY32 ? file.groups() : List.<VectorGroup>of()) {
        for (VectorCase c : group.cases()) {
          for (int i = 0; i < c.length(); i++) {
            FloatFormula formula = new FloatFormula(file.optimizer(), group.hyperparameters(), c.parameters()[i],
                c.start(), i, c.taken(), x -> x);
            for (VectorStep step : c.steps()) {
              double after = formula.step(step.rate(), step.gradient()[i]);
              assertTrue(step.after() == null || Format.BINARY32.same(step.after().literal()[i], after),
                  file.name() + ", case " + c.id());
            }
          }
        }
      }
    }
  }
}
