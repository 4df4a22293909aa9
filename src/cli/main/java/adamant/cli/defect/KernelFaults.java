package adamant.cli.defect;

import adamant.exact.Format;
import adamant.oracle.Verdict;
import adamant.oracle.subject.RunRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Faults of a loop over a tensor, whose element function is right. */
final class KernelFaults {

  private static final int WIDTH = 8;

  private KernelFaults() {}

  static List<Fault> all() {
    AtomicLong calls = new AtomicLong();
    return List.of(
        fault("the elements after the last whole vector of 8 are never updated", Fault.MADE_UP,
            "after the last whole group of 8 never move",
            request -> kernel(request, (e, t, i, theta) -> i >= theta.length - theta.length % WIDTH ? theta[i]
                : e[i].step(theta[i], request.gradients()[t][i]))),
        fault("two blocks overlap: the first element is updated twice", Fault.MADE_UP,
            "the first element takes every step twice", request -> kernel(request, (e, t, i, theta) -> {
              double once = e[i].step(theta[i], request.gradients()[t][i]);
              if (i > 0) {
                return once;
              }
              e[i].t--;
              e[i].now--;
              return e[i].step(once, request.gradients()[t][i]);
            })),
        fault("a loop that ends one early: the last element is never updated", Fault.MADE_UP,
            "the last element never moves", request -> kernel(request, (e, t, i, theta) -> i == theta.length - 1
                ? theta[i] : e[i].step(theta[i], request.gradients()[t][i]))),
        fault("the gradient is read one element farther on", Fault.MADE_UP,
            "every element takes the gradient of the element after it", request -> kernel(request,
                (e, t, i, theta) -> e[i].step(theta[i], request.gradients()[t][(i + 1) % theta.length]))),
        fault("one gradient is broadcast over the tensor", Fault.MADE_UP,
            "every element takes the gradient of the first element", request -> kernel(request,
                (e, t, i, theta) -> e[i].step(theta[i], request.gradients()[t][0]))),
        fault("the powers of β advance with each element, not with each step", "DeepSpeed PR #503, #1643, #7820, "
            + "where the steps of several tensors shared them", "counts the elements as steps",
            request -> kernel(request, (e, t, i, theta) -> {
              e[i].t = t * theta.length + i;
              return e[i].step(theta[i], request.gradients()[t][i]);
            })),
        new Fault("a reduction in any order: the last bit differs from run to run", Fault.MADE_UP, "adam",
            Format.BINARY64, Expected.says(Verdict.NONDETERMINISTIC, "different bits the second time"), request -> {
              long call = calls.incrementAndGet();
              double[][] after = Fault.elementwise(Plain::new).apply(request);
              after[0][0] += (call & 1) * Math.ulp(after[0][0]);
              return after;
            }),
        new Fault("a step count that all tensors ever made share", Fault.MADE_UP, "adam", Format.BINARY64,
            Expected.says(Verdict.NONDETERMINISTIC, "different bits the second time"), sharedCount()));
  }

  // The elements of a tensor, each with its state, and what a kernel does with them.
  private interface Kernel {
    double after(Plain[] elements, int step, int element, double[] before);
  }

  private static double[][] kernel(RunRequest request, Kernel kernel) {
    Plain[] elements = new Plain[request.parameters().length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = new Plain().begin(request);
    }
    return Fault.tensor(request, (t, i, before) -> kernel.after(elements, t, i, before));
  }

  private static Fault fault(String text, String seen, String words, Function<RunRequest, double[][]> run) {
    return new Fault(text, seen, "adam", Format.BINARY64, Expected.says(Verdict.DEFECT, words), run);
  }

  private static Function<RunRequest, double[][]> sharedCount() {
    AtomicLong steps = new AtomicLong();
    return request -> {
      int before = (int) steps.getAndAdd(request.gradients().length);
      return kernel(request, (e, t, i, theta) -> {
        e[i].t = before + t;
        return e[i].step(theta[i], request.gradients()[t][i]);
      });
    };
  }
}
