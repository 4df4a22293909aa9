package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.oracle.variant.Formation;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnclosingFormerTest {

  private static double beta(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextDouble();
      case 1 -> 0.9;
      case 2 -> 0.999;
      default -> 1 - Math.scalb(1 + random.nextDouble(), -2 - random.nextInt(18));
    };
  }

  private static void inside(String what, Interval enclosure, double value) {
    assertTrue(enclosure.contains(value), () -> what + ": " + value + " in " + enclosure);
  }

  @Test
  @DisplayName("the scalars of every known formation lie in their enclosures")
  void formations_are_enclosed() {
    SplittableRandom random = new SplittableRandom(31);
    for (Format format : Format.JUDGED) {
      EnclosingFormer former = new EnclosingFormer(format);
      for (int i = 0; i < 1000 / EnclosingTest.DIVISOR; i++) {
        Hyperparameters h = new Hyperparameters(random.nextDouble(), beta(random), beta(random), random.nextDouble());
        Demand demand = Demand.adam(h, h.lr(), 1 + random.nextInt(i % 10 == 0 ? 2000 : 12));
        Coefficients<Interval> enclosed = Coefficients.form(former, demand);
        for (Formation formation : Formation.of(format)) {
          Coefficients<Double> formed = formation.form(demand, format);
          String at = format + " " + formation + " " + demand;
          inside("β₁ " + at, enclosed.beta1(), formed.beta1());
          inside("1−β₁ " + at, enclosed.gain1(), formed.gain1());
          inside("β₂ " + at, enclosed.beta2(), formed.beta2());
          inside("1−β₂ " + at, enclosed.gain2(), formed.gain2());
          inside("c₁ " + at, enclosed.c1(), formed.c1());
          inside("c₂ " + at, enclosed.c2(), formed.c2());
          inside("η " + at, enclosed.lr(), formed.lr());
          inside("ε " + at, enclosed.eps(), formed.eps());
          if (formed.c1() > 0) {
            inside("η/c₁ " + at, enclosed.rate(), formed.rate());
            inside("η·√c₂/c₁ " + at, enclosed.rateHat(), formed.rateHat());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("so do those of a momentum schedule, its product in the format or in binary32")
  void schedules_are_enclosed() {
    SplittableRandom random = new SplittableRandom(33);
    for (Format format : Format.JUDGED) {
      EnclosingFormer former = new EnclosingFormer(format);
      for (int i = 0; i < 300 / EnclosingTest.DIVISOR; i++) {
        double beta = beta(random);
        int t = 1 + random.nextInt(i % 10 == 0 ? 2000 : 12);
        int period = random.nextBoolean() ? 1 : 250;
        Demand.Correction none = Demand.Correction.NONE;
        Demand.Correction first = new Demand.Correction(beta, t, period, random.nextBoolean() ? t : 0);
        Demand demand = new Demand(beta, 1, 0, 0.5, first, none, first.after(1), 1, 1, false, false, 1, null, null,
            new Demand.Schedule(beta, period, t));
        Coefficients<Interval> enclosed = Coefficients.form(former, demand);
        for (Formation formation : Formation.of(format)) {
          Coefficients<Double> formed = formation.form(demand, format);
          String at = format + " " + formation + " " + demand;
          inside("μ " + at, enclosed.scheduled().kept(), formed.scheduled().kept());
          inside("1−μ " + at, enclosed.scheduled().gain(), formed.scheduled().gain());
          inside("c₁ " + at, enclosed.c1(), formed.c1());
          inside("next c₁ " + at, enclosed.c1Next(), formed.c1Next());
        }
      }
    }
  }

  @Test
  @DisplayName("so do 1 − βᵗ by expm1, and β recovered from a rounded 1 − β")
  void other_formations_are_enclosed() {
    SplittableRandom random = new SplittableRandom(32);
    EnclosingFormer former = new EnclosingFormer(Format.BINARY64);
    EnclosingFormer narrow = new EnclosingFormer(Format.BINARY32);
    for (int i = 0; i < 2000 / EnclosingTest.DIVISOR; i++) {
      double beta = beta(random);
      int t = 1 + random.nextInt(30);
      inside("recovered β", former.beta(beta, 1, 0), 1 - (1 - beta));
      inside("c from it", former.correction(beta, t), 1 - Math.pow(1 - (1 - beta), t));
      float complement = (float) (1 - beta);
      float recovered = 1 - complement;
      inside("recovered binary32 β", narrow.beta(beta, 1, 0), recovered);
      inside("binary32 c from it", narrow.correction(beta, t), 1 - (float) Math.pow(recovered, t));
      if (beta > 0.5) {
        inside("expm1", former.correction(beta, t), -Math.expm1(t * Math.log(beta)));
      }
    }
  }
}
