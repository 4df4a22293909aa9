package adamant.cli.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages' colours")
class ContrastTest {

  private static final double LEAST = 4.5;

  private static List<Map<String, String>> palettes() throws IOException {
    String style = new String(Page.class.getResourceAsStream("page.css").readAllBytes(), StandardCharsets.UTF_8);
    List<Map<String, String>> palettes = new ArrayList<>();
    for (String block : style.split(":root \\{")) {
      Map<String, String> palette = new HashMap<>();
      Matcher m = Pattern.compile("--(\\w+): #([0-9a-f]{6});").matcher(block);
      while (m.find()) {
        palette.put(m.group(1), m.group(2));
      }
      if (!palette.isEmpty()) {
        palettes.add(palette);
      }
    }
    return palettes;
  }

  // Relative luminance and contrast as WCAG 2.1 defines them.
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double c = Integer.parseInt(colour.substring(2 * k, 2 * k + 2), 16) / 255.0;
      sum += weights[k] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  @Test
  @DisplayName("differ by 4.5 to 1 from what they stand on, in light and in dark")
  void differ() throws IOException {
    assertEquals(21, contrast("000000", "ffffff"), 1e-9);
    List<Map<String, String>> palettes = palettes();
    assertEquals(2, palettes.size());
    for (Map<String, String> palette : palettes) {
      for (String ink : List.of("ink", "soft", "good", "open", "bad")) {
        for (String ground : List.of("paper", "panel")) {
          double contrast = contrast(palette.get(ink), palette.get(ground));
          assertTrue(contrast >= LEAST, ink + " on " + ground + ": " + contrast);
        }
      }
    }
  }
}
