package adamant.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Binary32 with differences and quotients in binary64")
class WideQuotients32Test {

  @Test
  @DisplayName("has float's bits in every other operation, and binary64's in those two")
  void bits() {
    WideQuotients32 a = new WideQuotients32();
    SplittableRandom random = new SplittableRandom(77);
    for (int i = 0; i < 1000; i++) {
      float x = (float) random.nextDouble(0.1, 3);
      float y = (float) random.nextDouble(0.1, 3);
      assertEquals(x + y, a.add((double) x, (double) y).doubleValue());
      assertEquals(x * y, a.mul((double) x, (double) y).doubleValue());
      assertEquals((double) (float) Math.sqrt(x), a.sqrt((double) x));
      assertEquals((double) x - y, a.sub((double) x, (double) y));
      assertEquals((double) x / y, a.div((double) x, (double) y));
    }
    assertEquals((double) 0.1f, a.constant(0.1));
    assertEquals((double) (float) Math.sqrt((float) (1.0 / 3)), a.sqrt(1.0 / 3));
    assertNotEquals((double) (float) (1.0 / 3), a.div(1.0, 3.0), "left in binary64");
  }
}
