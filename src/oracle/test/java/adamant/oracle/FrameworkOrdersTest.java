package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.oracle.subject.Capability;
import adamant.oracle.support.FrameworkOrders;
import adamant.oracle.support.LambdaSubject;
import adamant.oracle.support.LambdaSubject.ElementStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders with shorter names are tried first: that the longer one is told shows that these have other bits. */
@DisplayName("A framework's order, written by hand")
class FrameworkOrdersTest {

  private static final String WIDE_POWER = "scalars in binary32 but 1−β, βᵗ by pow";
  private static final String SAMPLES = "first moment sample contracted; second moment sample contracted";

  private static Arguments of(String variant, Format format, ElementStep step, String order) {
    return Arguments.of(variant, format, step, order);
  }

  static Stream<Arguments> orders() {
    Format wide = Format.BINARY64;
    Format narrow = Format.BINARY32;
    return Stream.of(
        of("adam", wide, FrameworkOrders.TORCH_FUSED, "(η/c₁)·m/D; √v/√c₂; first moment two-sided lerp, backward by "
            + "1−(1−β); ((1−β₂)·g)·g; scalars in binary64, βᵗ by pow"),
        of("adam", wide, FrameworkOrders.TORCH_FUSED_FMA, "(η/c₁)·m/D; √v/√c₂; first moment two-sided lerp, backward "
            + "by 1−(1−β); second moment sample contracted; ((1−β₂)·g)·g; scalars in binary64, βᵗ by pow; FMA"),
        of("sgd", wide, FrameworkOrders.TORCH_SGD, "literal; step contracted; FMA"),
        of("momentum-rate-outside", wide, FrameworkOrders.TORCH_MOMENTUM, "literal; step contracted; FMA"),
        of("nesterov", wide, FrameworkOrders.TORCH_NESTEROV, "literal; look-ahead contracted; step contracted; FMA"),
        of("nesterov", wide, FrameworkOrders.OPTAX_NESTEROV_JIT,
            "literal; first moment contracted; look-ahead contracted; step contracted; FMA"),
        of("adagrad-eps-outside", wide, FrameworkOrders.TORCH_ADAGRAD, "literal; second moment contracted; FMA"),
        of("nesterov", wide, FrameworkOrders.TENSORFLOW_NESTEROV, "literal; η·g + (β₁·u)·η"),
        of("adadelta", wide, FrameworkOrders.TENSORFLOW_ADADELTA, "literal; N·(1/D)·g"),
        of("adadelta", wide, FrameworkOrders.OPTAX_ADADELTA_JIT,
            "literal; second moment sample contracted; N·(1/D)·g; step contracted; FMA"),
        of("rmsprop-eps-outside", wide, FrameworkOrders.OPTAX_RMSPROP, "η·((m/c₁)·(1/D)); √(v/c₂)"),
        of("adam", narrow, FrameworkOrders.OPTAX_ADAM,
            "η·((m/c₁)/D); √(v/c₂); corrected by 1/c; " + WIDE_POWER),
        of("adam", narrow, FrameworkOrders.OPTAX_ADAM_JIT, "η·((m/c₁)/D); √(v/c₂); " + SAMPLES
            + "; corrected by 1/c; step contracted; " + WIDE_POWER + "; FMA"),
        of("adamw-rate", narrow, FrameworkOrders.OPTAX_ADAMW_JIT, "η·((m/c₁)/D); √(v/c₂); " + SAMPLES
            + "; corrected by 1/c; θ − η·(step + λ·θ); step contracted; " + WIDE_POWER + "; FMA"),
        of("adamw-schedule", narrow, FrameworkOrders.OPTAX_SCHEDULE_JIT, "η·((m/c₁)/D); √(v/c₂); " + SAMPLES
            + "; corrected by 1/c; step contracted; " + WIDE_POWER + "; FMA"),
        of("nadam", narrow, FrameworkOrders.OPTAX_NADAM, "η·((m/c₁)/D); √(v/c₂); corrected by 1/c; "
            + "β₁·(m/c₁⁺) + (1−β₁)·(g/c₁); " + WIDE_POWER),
        of("nadam", narrow, FrameworkOrders.OPTAX_NADAM_JIT, "η·((m/c₁)/D); √(v/c₂); " + SAMPLES
            + "; corrected by 1/c; β₁·(m/c₁⁺) + (1−β₁)·(g/c₁); step contracted; " + WIDE_POWER + "; FMA"),
        of("adam-eps-inside", narrow, FrameworkOrders.OPTAX_EPS_INSIDE_JIT, "η·((m/c₁)·(1/D)); √(v/c₂); "
            + SAMPLES + "; corrected by 1/c; step contracted; " + WIDE_POWER + "; FMA"),
        of("adam", narrow, FrameworkOrders.TFJS_ADAM,
            "η·((m/c₁)/D); √(v/c₂); scalars in binary32 but 1−β, βᵗ by running product"),
        of("adam-eps-hat", narrow, FrameworkOrders.KERAS_ADAM, "literal; first moment m + (1−β)·(x−m); "
            + "second moment m + (1−β)·(x−m); " + WIDE_POWER),
        of("adamax", narrow, FrameworkOrders.KERAS_ADAMAX,
            "(η·m)/(c₁·D); √(v/c₂); first moment m + (1−β)·(x−m); " + WIDE_POWER));
  }

  @ParameterizedTest(name = "{0}, {1}: {3}")
  @MethodSource("orders")
  @DisplayName("is bit-exact, and named")
  void is_named(String variant, Format format, ElementStep step, String order) {
    LambdaSubject subject = LambdaSubject.elementwise(format, step);
    LambdaSubject declaring = new LambdaSubject(subject.name(), Capability.of(variant, format), subject.run());
    List<CheckResult> results = Check.run(declaring, CheckOptions.defaults().withSeed(1));
    assertEquals(1, results.size());
    assertEquals(Verdict.BIT_EXACT, results.get(0).verdict(), results.get(0).sentence());
    assertEquals(order, results.get(0).order());
  }
}
