package adamant.proofs.mutants;

import adamant.evidence.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of mutants of the code: a table of the functions, and the survivors with the reason of each. */
final class CodeReport {

  /** Refuted mutants that each function and loop must have. */
  static final int LEAST = 20;

  /** The two pages: what they are of, and where they lie below the root. */
  enum Page {
    ELEMENTS("element functions", "spec/mutants/code.md"),
    LOOPS("loops", "spec/mutants/code-loops.md");

    final String of;
    final String file;

    Page(String of, String file) {
      this.of = of;
      this.file = file;
    }

    /** The page of a mutant. */
    static Page of(Mutant mutant) {
      return mutant.target().loop() ? LOOPS : ELEMENTS;
    }

    boolean has(Mutant mutant) {
      return of(mutant) == this;
    }
  }

  private final Population population;
  private final List<Finding> findings;

  CodeReport(Population population, List<Finding> findings) {
    this.population = population;
    this.findings = findings;
  }

  /** The part of it that is a page's. */
  CodeReport part(Page page) {
    return new CodeReport(population, findings.stream().filter(f -> page.has(f.mutant())).toList());
  }

  /** One line that says which mutants there are and on which inputs they differ; no prover is needed for it. */
  static String fingerprint(Page page, Map<Mutant, Optional<Difference>> differences) {
    StringBuilder all = new StringBuilder();
    differences.forEach((m, d) -> all.append(page.has(m) ? Outcomes.read(m.member()) + "\n" + d + "\n" : ""));
    return "Mutants and inputs, SHA-256: " + Sources.sha256(all.toString());
  }

  private List<Finding> of(Target target) {
    return findings.stream().filter(f -> f.mutant().target().equals(target)).toList();
  }

  private static long count(List<Finding> of, Finding.Verdict verdict) {
    return of.stream().filter(f -> f.verdict() == verdict).count();
  }

  /** What must not be, in words; empty when all is well. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Finding f : findings) {
      if (f.verdict() != Finding.Verdict.REFUTED && f.verdict() != Finding.Verdict.EQUIVALENT) {
        problems.add(f.line());
      }
    }
    return problems;
  }

  /** Functions with too few refuted mutants; only a whole run can say so. */
  List<String> tooFew() {
    return findings.stream().map(f -> f.mutant().target()).distinct()
        .filter(t -> count(of(t), Finding.Verdict.REFUTED) < LEAST)
        .map(t -> t.shortName() + " has fewer than " + LEAST + " refuted mutants").toList();
  }

  /** Counts of all, in one line. */
  String summary() {
    return findings.size() + " mutants: " + count(findings, Finding.Verdict.REFUTED) + " refuted, "
        + count(findings, Finding.Verdict.EQUIVALENT) + " equivalent, " + count(findings, Finding.Verdict.UNEXPLAINED)
        + " unexplained, " + count(findings, Finding.Verdict.ALARM) + " alarms, "
        + count(findings, Finding.Verdict.NOT_JUDGED) + " not judged";
  }

  /** The rows of the table, one a function. */
  List<String> rows() {
    List<String> rows = new ArrayList<>(List.of("| function | mutants | refuted | survivors |", "|---|---|---|---|"));
    for (Target t : population.mutants().keySet()) {
      List<Finding> of = of(t);
      if (!of.isEmpty()) {
        long refuted = count(of, Finding.Verdict.REFUTED);
        rows.add("| " + t.shortName() + " | " + of.size() + " | " + refuted + " | " + (of.size() - refuted) + " |");
      }
    }
    return rows;
  }

  /** A page's text. */
  String text(Page page, String fingerprint) {
    List<String> lines = new ArrayList<>(List.of("# Mutants of the " + page.of + " against the contracts", "",
        "Written by `./adamant mutants code --write`; do not edit. A mutant is one of the reference's functions with",
        "one mistake in it, or two where one gives too few. KeY proves it against the contract of its original, over IEEE",
        "values. It counts as refuted where KeY closes the original within " + CodeRun.NODES + " nodes, a quarter of",
        "its limit, leaves the mutant open within as many, and an input is found on which the two have results of",
        "different bits, NaN being one value. Inputs have the fixed seed " + Inputs.SEED + ". A survivor gave the same",
        "bits on " + Difference.INPUTS + " inputs; why it must is said below. `./adamant mutants code --list` prints",
        "each mutant, and the input on which it differs.", ""));
    lines.addAll(rows());
    lines.addAll(List.of("", summary() + ".", ""));
    if (page == Page.LOOPS) {
      lines.addAll(shapes());
    }
    lines.addAll(survivors());
    lines.add(fingerprint);
    return String.join("\n", lines) + "\n";
  }

  private List<String> shapes() {
    List<String> lines = new ArrayList<>(List.of("## Loops of one shape", "",
        "The first of each shape has mutants; the others need only those of their element functions. A binary32 loop",
        "is the text of its binary64 twin in another type, and shares its shape.", "", "| shape | loops |",
        "|---|---|"));
    population.shapes().forEach((shape, loops) -> lines.add("| " + shape + " | " + String.join(", ", loops) + " |"));
    lines.add("");
    return lines;
  }

  private List<String> survivors() {
    List<String> lines = new ArrayList<>(List.of("## Survivors", ""));
    Map<String, List<Finding>> byReason = findings.stream().filter(f -> f.verdict() != Finding.Verdict.REFUTED)
        .collect(Collectors.groupingBy(f -> f.verdict() + ": " + f.reason(), LinkedHashMap::new, Collectors.toList()));
    byReason.forEach((reason, those) -> {
      lines.addAll(List.of("### " + reason, ""));
      those.forEach(f -> lines.add("- " + f.mutant().id() + ", " + f.mutant().kind() + ": `" + f.mutant().before()
          + "` → `" + f.mutant().after() + "`"));
      lines.add("");
    });
    return lines;
  }
}
