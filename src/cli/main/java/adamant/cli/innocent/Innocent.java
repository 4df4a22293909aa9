package adamant.cli.innocent;

import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.Check;
import adamant.oracle.CheckOptions;
import adamant.oracle.CheckResult;
import adamant.oracle.Verdict;
import adamant.oracle.subject.NativeSubject;
import adamant.oracle.subject.ReferenceSubject;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A right implementation and the cases that it is asked.
 *
 * @param optimizer the variant that it computes, and declares
 * @param formats the formats of its tensors, and what it computes in
 * @param implementation its order, arithmetic and scalars; null for Adamant's own kernel in all its orders
 * @param underflow what it declares, and does, of subnormal numbers; the kernel keeps them
 * @param seed the seed of its cases
 */
record Innocent(String optimizer, Formats formats, Implementation implementation, Underflow underflow, long seed) {

  private static final Set<Verdict> ACCUSED =
      EnumSet.of(Verdict.OTHER_VARIANT, Verdict.DEFECT, Verdict.UNEXPLAINED, Verdict.NONDETERMINISTIC);
  // One in so many is the kernel, which is asked for lists, groups, states and resumption too.
  private static final int KERNELS = 16;
  private static final int FLUSHING = 4;
  private static final List<Underflow> FLUSHED = Arrays.stream(Underflow.values()).filter(Underflow::flushes).toList();

  /** How tensors of two bytes are kept and computed in, in turn. */
  private static List<Formats> of(Format tensors) {
    if (!tensors.isHalf()) {
      return List.of(Formats.of(tensors));
    }
    List<Formats> all = new ArrayList<>(List.of(Formats.of(tensors),
        new Formats(tensors, Format.BINARY32, Format.BINARY32, true),
        new Formats(tensors, Format.BINARY32, Format.BINARY32, false),
        new Formats(tensors, Format.BINARY32, tensors, true)));
    if (tensors == Format.BFLOAT16) {
      all.add(1, new Formats(tensors, tensors, tensors, false));
    }
    return all;
  }

  /** The one of a number, from 0: formats and members in turn, the rest at random. */
  static Innocent of(int number, long seed) {
    List<String> ids = Variants.ids();
    List<Format> tensors = List.of(Format.values());
    String optimizer = ids.get(number / tensors.size() % ids.size());
    SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number);
    List<Formats> ways = of(tensors.get(number % tensors.size()));
    Formats formats = ways.get(number / tensors.size() / ids.size() % ways.size());
    List<Implementation> all =
        Implementation.all(formats.compute(), formats.stored(Variants.byId(optimizer)));
    Implementation one = all.get(random.nextInt(all.size()));
    Underflow underflow = random.nextInt(FLUSHING) == 0 ? FLUSHED.get(random.nextInt(FLUSHED.size())) : Underflow.GRADUAL;
    boolean kernel = !formats.tensors().isHalf() && random.nextInt(KERNELS) == 0;
    return new Innocent(optimizer, formats, kernel ? null : one, underflow, random.nextInt(1 << 30));
  }

  /** What is said of it, one result for each order. */
  List<CheckResult> judged(int cases) {
    CheckOptions options =
        CheckOptions.defaults().withOptimizer(optimizer).withFormat(formats.tensors()).withSeed(seed).withCases(cases);
    return Check.run(implementation == null ? new ReferenceSubject()
        : new NativeSubject("innocent", optimizer, formats.stored(Variants.byId(optimizer)), implementation,
            formats, formats.compute(), underflow, underflow), options);
  }

  /** Whether a verdict on a right implementation is wrong. */
  static boolean accused(CheckResult result) {
    return ACCUSED.contains(result.verdict());
  }

  @Override
  public String toString() {
    return optimizer + ", " + formats.tensors().label() + (formats.text().isEmpty() ? "" : " " + formats.text()) + ", "
        + (implementation == null ? "the kernel" : implementation.name())
        + (implementation == null || !underflow.flushes() ? "" : ", " + underflow.text()) + ", seed " + seed;
  }
}
