package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decimal text")
class DecimalTest {

  @Test
  @DisplayName("is short and plain where it can be")
  void plain() {
    assertEquals("0.001", Decimal.text(0.001));
    assertEquals("0", Decimal.text(0));
    assertEquals("1", Decimal.text(1));
    assertEquals("100000", Decimal.text(1e5));
    assertEquals("0.99999", Decimal.text(0.99999));
    assertEquals("1E-8", Decimal.text(1e-8));
    assertEquals("1E+30", Decimal.text(1e30));
    assertEquals("5E-324", Decimal.text(Double.MIN_VALUE));
    assertEquals("0.30000000000000004", Decimal.text(0.1 + 0.2));
  }

  @Test
  @DisplayName("is JSON that is read as the number, and no longer than what this JDK prints")
  void shortest() throws IOException {
    ObjectMapper json = new ObjectMapper();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 3000; i++) {
      double x = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
      if (Double.isFinite(x)) {
        String text = Decimal.text(x);
        assertEquals(x, json.readTree(text).doubleValue(), text);
        assertTrue(new BigDecimal(text).stripTrailingZeros().precision() <= new BigDecimal(Double.toString(x)).precision(), text);
      }
    }
  }
}
