package adamant.evidence;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie below the root of the repository. */
public record Layout(Path root) {

  /** The layout of the repository that holds {@code here}, or a message when there is none above it. */
  public static Layout above(Path here) {
    for (Path p = here.toAbsolutePath().normalize(); p != null; p = p.getParent()) {
      if (Files.isDirectory(p.resolve("proofs")) && Files.isDirectory(p.resolve("src/reference/verified/java"))) {
        return new Layout(p);
      }
    }
    throw new IllegalArgumentException("no Adamant repository at or above " + here + " (needs src/reference/verified)");
  }

  /** What is true: definitions and laws. */
  public Path spec() {
    return root.resolve("spec");
  }

  /** The table of laws and evidence, as last committed. */
  public Path lawsPage() {
    return spec().resolve("laws.md");
  }

  /** Scripts of Gappa. */
  public Path gappa() {
    return root.resolve("proofs/gappa");
  }

  /** Test vectors. */
  public Path vectors() {
    return spec().resolve("vectors");
  }

  /** A path below the root, with forward slashes. */
  public String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Source root of everything that is proved. */
  public Path verified() {
    return root.resolve("src/reference/verified/java");
  }

  /** Lemmas over the reals, for OpenJML. */
  public Path reals() {
    return root.resolve("proofs/lemmas/reals");
  }

  /** Laws on IEEE values, for KeY with cvc5. */
  public Path ieee() {
    return root.resolve("proofs/lemmas/ieee");
  }

  /** Callers of what is proved, for KeY and OpenJML: what they rely on. */
  public Path clients() {
    return root.resolve("proofs/clients/both");
  }

  /** Callers of what is proved, for KeY alone. */
  public Path ieeeClients() {
    return root.resolve("proofs/clients/ieee");
  }

  /** What functions that KeY knows by name alone are in SMT. */
  public Path meanings() {
    return ieee().resolve("meanings.txt");
  }

  /** OpenJML's verification conditions. */
  public Path conditions() {
    return root.resolve("proofs/conditions");
  }

  /** What is assumed, as last committed. */
  public Path assumed() {
    return root.resolve("proofs/assumed.txt");
  }

  /** Which test would catch each assumption if it were false. */
  public Path assumedTests() {
    return root.resolve("proofs/assumed-tests.txt");
  }

  /** What is made false on purpose, and which check must notice. */
  public Path attacks() {
    return root.resolve("proofs/attacks.txt");
  }

  /** What the proofs rest on. */
  public Path trustPage() {
    return spec().resolve("trust.md");
  }

  /** Clauses that hold over the reals only, marked. */
  public Path realsOnly() {
    return root.resolve("proofs/reals-only.txt");
  }

  /** What the contracts did at run time, as last committed. */
  public Path racPage() {
    return spec().resolve("rac.md");
  }
}
