package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import adamant.exact.Format;
import adamant.oracle.cases.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("One flipped bit")
class FlippedBitTest {

  // Each array of values that a case expects: bits, exact values, bounds.
  private static Stream<double[]> expected(VectorCase c) {
    return Stream.concat(c.steps().stream().map(VectorStep::after), IntStream.range(0, State.SLOTS).mapToObj(c::slot))
        .filter(e -> e != null).flatMap(e -> Stream.of(e.literal(), e.exact(), e.low(), e.high()));
  }

  @Tag("long")
  @Test
  @DisplayName("of any value that is expected is noticed by computing it again: every bit of a case of each group")
  void expected_values() {
    List<Integer> flips = Committed.files().parallelStream().map(shared -> {
      VectorFile file = Committed.read(shared.name());
      Recomputed recomputed = new Recomputed(file);
      SplittableRandom random = new SplittableRandom(31);
      int flipped = 0;
      for (VectorGroup group : file.groups()) {
        VectorCase c = group.cases().get(random.nextInt(group.cases().size()));
        flipped += every(file, c, recomputed, recomputed.again(group.hyperparameters(), c));
      }
      return flipped;
    }).toList();
    assertTrue(flips.stream().allMatch(count -> count > 1000), "few values were tried of a file: " + flips);
  }

  private static int every(VectorFile file, VectorCase c, Recomputed recomputed, VectorCase again) {
    assertEquals(List.of(), recomputed.differences(c, again));
    int count = 0;
    for (double[] values : expected(c).toList()) {
      for (int i = 0; i < values.length; i++) {
        double right = values[i];
        for (int bit = 0; !isNull(values, c, i) && bit < 4 * Bits.digits(file.format()); bit++) {
          count++;
          try {
            values[i] = Bits.value(file.format(), flipped(Bits.text(file.format(), right), bit));
            assertFalse(recomputed.differences(c, again).isEmpty(),
                file.name() + ", case " + c.id() + ": bit " + bit + " of " + Bits.text(file.format(), right));
          } catch (IllegalArgumentException e) {
            // A NaN that is not written: the reader refuses it.
            assertTrue(e.getMessage().contains("is NaN"), e.getMessage());
          }
          values[i] = right;
        }
      }
    }
    return count;
  }

  // NaN among the bits is a value, and elsewhere stands for null, which has no bits.
  private static boolean isNull(double[] values, VectorCase c, int i) {
    return Double.isNaN(values[i]) && expectedBits(c).stream().noneMatch(bits -> bits == values);
  }

  private static List<double[]> expectedBits(VectorCase c) {
    List<double[]> bits = new ArrayList<>();
    c.steps().stream().map(VectorStep::after).filter(e -> e != null).forEach(e -> bits.add(e.literal()));
    IntStream.range(0, State.SLOTS).mapToObj(c::slot).filter(e -> e != null).forEach(e -> bits.add(e.literal()));
    return bits;
  }

  private static String flipped(String digits, int bit) {
    int at = digits.length() - 1 - bit / 4;
    char digit = Character.forDigit(Character.digit(digits.charAt(at), 16) ^ 1 << bit % 4, 16);
    return digits.substring(0, at) + digit + digits.substring(at + 1);
  }

  @Test
  @DisplayName("of any byte of a file, inputs and words as well, is noticed by making the file again")
  void any_byte() {
    for (Format format : Vectors.FORMATS) {
      byte[] made = RegeneratedTest.made("sgd", format);
      byte[] there = Committed.bytes(VectorFile.name("sgd", format));
      SplittableRandom random = new SplittableRandom(17);
      for (int n = 0; n < 10_000; n++) {
        int at = random.nextInt(there.length);
        there[at] ^= (byte) (1 << n % Byte.SIZE);
        assertEquals(at, Arrays.mismatch(made, there));
        there[at] ^= (byte) (1 << n % Byte.SIZE);
      }
      assertEquals(-1, Arrays.mismatch(made, there));
    }
  }
}
