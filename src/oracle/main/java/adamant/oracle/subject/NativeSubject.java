package adamant.oracle.subject;

import adamant.exact.Coefficients;
import adamant.exact.Format;
import adamant.exact.Underflow;
import adamant.oracle.variant.Formats;
import adamant.oracle.variant.Implementation;
import adamant.oracle.variant.Variant;
import adamant.oracle.variant.VariantRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A variant evaluated in machine numbers in one evaluation order, as a subject. */
public final class NativeSubject implements Subject {

  private final String name;
  private final String declared;
  private final Variant variant;
  private final Implementation implementation;
  private final Formats formats;
  private final Format format;
  private final Underflow declares;
  private final Underflow underflow;

  /**
   * Such a subject.
   *
   * @param name what it calls itself
   * @param declared the id of the variant that it says it computes
   * @param variant what it computes
   * @param implementation the order, and how scalars are formed
   * @param format the only format that it takes; of those of two bytes, what is stored is rounded once
   */
  public NativeSubject(String name, String declared, Variant variant, Implementation implementation, Format format) {
    this(name, declared, variant, implementation, format, Underflow.GRADUAL, Underflow.GRADUAL);
  }

  /** One that makes something of subnormal numbers, and may declare something else. */
  public NativeSubject(String name, String declared, Variant variant, Implementation implementation, Format format,
      Underflow declares, Underflow underflow) {
    this(name, declared, Formats.of(format).stored(variant), implementation, Formats.of(format),
        Formats.of(format).compute(), declares, underflow);
  }

  /**
   * One whose tensors have several formats.
   *
   * @param variant what it computes, and stores
   * @param formats what it declares
   * @param format what it computes in
   */
  public NativeSubject(String name, String declared, Variant variant, Implementation implementation, Formats formats,
      Format format, Underflow declares, Underflow underflow) {
    this.formats = formats;
    this.declares = declares;
    this.underflow = underflow;
    this.name = name;
    this.declared = declared;
    this.variant = variant;
    this.implementation = implementation;
    this.format = format;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(name, List.of(Capability.of(declared, formats.tensors()).with(formats).with(declares)));
  }

  @Override
  public RunResult run(RunRequest request) {
    VariantRule rule = new VariantRule(variant, implementation.order());
    Map<Integer, Coefficients<Double>> known = new HashMap<>();
    IntFunction<Coefficients<Double>> scalars = t -> known.computeIfAbsent(t, s -> implementation.formation()
        .form(rule.demand(request.hyperparameters(), request.rates(), s), implementation.scalarFormat(format)));
    double[][] after = new double[request.gradients().length][request.parameters().length];
    for (int i = 0; i < request.parameters().length; i++) {
      Implementation.Element element = implementation.element(rule, format, underflow, scalars);
      double theta = request.parameters()[i];
      for (int t = 0; t < after.length; t++) {
        theta = element.step(theta, request.gradients()[t][i]);
        after[t][i] = theta;
      }
    }
    return RunResult.of(after);
  }
}
