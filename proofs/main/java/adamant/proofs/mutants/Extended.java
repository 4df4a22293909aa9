package adamant.proofs.mutants;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A source with the mutants of its methods beside them, so that one load of a prover serves all. */
final class Extended {

  /** Counts the rounds of loops in the copies that run: a loop that does not end must. */
  static final String FUEL = "package adamant; public final class Fuel { public static int left; "
      + "public static void burn() { if (left-- <= 0) { throw new IllegalStateException(\"does not end\"); } } }";

  private static final Pattern LOOP_HEAD = Pattern.compile("(?m)^( *for \\(.*\\) \\{)$");

  private Extended() {}

  /** For the provers: the source and these mutants, each with the contract of its original. */
  static String source(String original, List<Mutant> mutants) {
    String members = mutants.stream().map(Mutant::member).collect(Collectors.joining("\n\n  "));
    int end = original.lastIndexOf('}');
    return original.substring(0, end) + "\n  " + members + "\n}\n";
  }

  /** The same, with rounds counted. */
  static String runnable(String extended) {
    return LOOP_HEAD.matcher(extended).replaceAll("$1 adamant.Fuel.burn();");
  }
}
