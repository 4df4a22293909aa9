package adamant.proofs.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A difference is found where there is one, by the bits. */
class DifferenceTest {

  /** The first difference of a mutant of a function of this repository, made by replacing text. */
  static Optional<Difference> of(String function, String from, String to) {
    Target target = Mutants.target(function);
    assertTrue(target.text().contains(from), target.text());
    Mutant m = new Mutant(target, 99, "by hand", from, to, target.text().replace(from, to));
    Population population = new Population(Mutants.ALL.sources(), new TreeMap<>(java.util.Comparator.comparing(
        Target::shortName)), Mutants.ALL.shapes());
    return CodeRun.differences(population, List.of(m), Mutants.INPUTS, done -> { }).get(m);
  }

  @Test
  void a_zero_of_the_other_sign_is_a_difference() {
    Difference d = of("Moment.larger", ">=", ">").orElseThrow();
    assertTrue(d.toString().contains("-0x0.0p0"), d.toString());
    assertTrue(of("Moment32.magnitude", "<", "<=").isPresent());
  }

  @Test
  void the_last_bit_is_a_difference() {
    assertTrue(of("Moment.ema", "beta * m", "beta * (1.0000000000000002 * m)").isPresent());
    assertTrue(of("Moment.lookAhead", "beta * m / next", "beta * (m / next)").isPresent());
  }

  @Test
  void an_index_out_of_bounds_and_a_loop_that_does_not_end_are_differences() {
    assertEquals("an index out of bounds", of("DescentLoops.along", "p[i]", "p[i + 9]").orElseThrow().mutant()
        .replaceFirst("^theta.*", "an index out of bounds"));
    assertTrue(of("DescentLoops.along", "i++", "i += 0").orElseThrow().mutant().contains("does not end"));
  }

  @Test
  void what_is_written_outside_of_the_range_is_a_difference() {
    assertTrue(of("DescentLoops.along", "i < to", "i < theta.length").isPresent());
  }

  @Test
  void a_commuted_product_is_none() {
    assertEquals(Optional.empty(), of("Moment.share", "beta * v", "v * beta"));
    assertEquals(Optional.empty(), of("DescentRule32.along", "lr * p", "p * lr"));
  }

  @Test
  void the_inputs_are_the_same_in_every_run() {
    Target target = Mutants.target("DescentLoops.ahead");
    Inputs one = new Inputs(target);
    Inputs other = new Inputs(target);
    List<Object[]> inputs = new ArrayList<>();
    for (int k = 0; k < 1000; k++) {
      inputs.add(one.next());
      assertTrue(java.util.Arrays.deepEquals(inputs.get(k), other.next()), "seed " + Inputs.SEED + ", input " + k);
    }
  }
}
