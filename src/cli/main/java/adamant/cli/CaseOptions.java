package adamant.cli;

import adamant.exact.Format;
import adamant.oracle.CheckOptions;
import picocli.CommandLine.Option;

/** The options that say which cases. */
final class CaseOptions {

  private static final int MOST_CASES = 1_000_000;

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "binary64, binary32, binary16 or bfloat16; default: every format that it has; of 'gen', binary64.")
  private String format;
  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Seed of the cases; the same seed, the same cases; default: ${DEFAULT-VALUE}.")
  private String seed;
  @Option(names = "--cases", paramLabel = "N", defaultValue = "32",
      description = "How many cases; default: ${DEFAULT-VALUE}.")
  private String cases;

  CheckOptions options() {
    CheckOptions options = CheckOptions.defaults().withSeed(Numbers.whole("--seed", seed))
        .withCases((int) Numbers.whole("--cases", cases, 1, MOST_CASES));
    return format == null ? options : options.withFormat(known());
  }

  private Format known() {
    for (Format known : Format.values()) {
      if (known.label().equals(format)) {
        return known;
      }
    }
    throw new UsageError("--format is binary64, binary32, binary16 or bfloat16, not '" + format + "'");
  }
}
