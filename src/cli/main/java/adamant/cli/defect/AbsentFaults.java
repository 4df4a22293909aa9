package adamant.cli.defect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Faults of a step at which a tensor has no gradient. */
final class AbsentFaults {

  private static final String SHIFTED =
      "a tensor without a gradient is no place in the state: those after it take the state of others";

  private AbsentFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(fault("a missing gradient is taken for 0",
        "a tensor without a gradient is stepped as if the gradient were 0", () -> new Trainer() {
      @Override
      void missing(int tensor, double[] theta) {
        update(tensor, theta, new double[theta.length]);
      }
    }));
    all.add(fault("t goes up without a gradient", "a step at which a tensor has no gradient counts: t goes up",
        () -> new Trainer() {
      @Override
      void missing(int tensor, double[] theta) {
        for (Plain e : state[tensor]) {
          e.t++;
        }
      }
    }));
    all.add(fault("the state decays without a gradient", "the state of a tensor without a gradient decays",
        () -> new Trainer() {
      @Override
      void missing(int tensor, double[] theta) {
        for (Plain e : state[tensor]) {
          e.m *= e.beta1();
          e.v *= e.beta2();
        }
      }
    }));
    all.add(fault("everything but the parameter is updated without a gradient",
        "the state of a tensor without a gradient decays, and t goes up", () -> new Trainer() {
      @Override
      void missing(int tensor, double[] theta) {
        update(tensor, theta.clone(), new double[theta.length]);
      }
    }));
    all.add(Fault.trained("the parameters decay without a gradient", Fault.MADE_UP, "adamw-rate",
        ListFaults.says("the parameters of a tensor without a gradient decay"), () -> new Trainer(Others.AdamW::new) {
      @Override
      void missing(int tensor, double[] theta) {
        for (int i = 0; i < theta.length; i++) {
          Plain e = state[tensor][i];
          e.now++;
          theta[i] -= e.rate() * e.h.weightDecay() * theta[i];
        }
      }
    }));
    all.add(fault("the last gradient is taken again where there is none",
        "a tensor without a gradient takes the one before again", () -> new Trainer() {
      private double[][] last;

      @Override
      void step(double[][] theta, double[][] gradients) {
        last = last == null ? new double[theta.length][] : last;
        for (int k = 0; k < theta.length; k++) {
          last[k] = gradients[k] == null ? last[k] : gradients[k];
        }
        super.step(theta, last);
      }
    }));
    all.add(fault("the state is freed where there is no gradient",
        "the state of a tensor is lost at a step without a gradient", () -> new Trainer() {
      @Override
      void missing(int tensor, double[] theta) {
        for (Plain e : state[tensor]) {
          e.m = 0;
          e.v = 0;
        }
      }
    }));
    all.add(fault("the state is freed, t with it, where there is no gradient",
        "the state of a tensor is lost at a step without a gradient, and t begins anew", () -> new Trainer() {
      @Override
      void missing(int tensor, double[] theta) {
        for (Plain e : state[tensor]) {
          e.m = 0;
          e.v = 0;
          e.t = 0;
        }
      }
    }));
    all.add(fault("one missing gradient ends the whole step", "no tensor moves at a step at which one has no gradient",
        () -> new Trainer() {
      @Override
      void step(double[][] theta, double[][] gradients) {
        if (Arrays.stream(gradients).allMatch(Objects::nonNull)) {
          super.step(theta, gradients);
        }
      }
    }));
    all.add(fault("what had no gradient once is taken for frozen",
        "a tensor that had no gradient once never moves again", () -> new Trainer() {
      private final List<Integer> frozen = new ArrayList<>();

      @Override
      void missing(int tensor, double[] theta) {
        frozen.add(tensor);
      }

      @Override
      void update(int tensor, double[] theta, double[] gradient) {
        if (!frozen.contains(tensor)) {
          super.update(tensor, theta, gradient);
        }
      }
    }));
    all.add(fault("the state is one array: a skipped tensor shifts its successors' state",
        SHIFTED, () -> new Shifted(false)));
    all.add(fault("the same, with one t for all", SHIFTED + "; t is the list's",
        () -> new Shifted(true)));
    return all;
  }

  private static Fault fault(String text, String words, Supplier<Trainer> trainer) {
    return Fault.trained(text, Fault.MADE_UP, "adam", ListFaults.says(words), trainer);
  }

  /** The state of all tensors one after the other; the place in it moves on with what is stepped. */
  private static final class Shifted extends Trainer {

    private final boolean common;
    private int[] counts;

    Shifted(boolean common) {
      this.common = common;
    }

    @Override
    void load(Plain e, int t, double m, double v, double kept) {
      super.load(e, t, m, v, kept);
      counts = new int[] {t};
    }

    @Override
    void step(double[][] theta, double[][] gradients) {
      Plain[] all = Arrays.stream(state).flatMap(Arrays::stream).toArray(Plain[]::new);
      counts = counts == null ? new int[state.length] : counts;
      int place = 0;
      for (int k = 0; k < theta.length; k++) {
        for (int i = 0; gradients[k] != null && i < theta[k].length; i++) {
          Plain e = all[place++];
          e.t = common ? Math.max(counts[k], e.now) : counts[k];
          theta[k][i] = e.step(theta[k][i], gradients[k][i]);
        }
        counts[k] += gradients[k] == null ? 0 : 1;
      }
    }
  }
}
