package adamant.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("One flipped bit")
class FlippedBitTest {

  private static final int FLIPS = 240;
  private static final Pattern FIELD =
      Pattern.compile("\"(parameters|first|second|third|gradient|literal|exact|low|high)\": \\[([^\\]]*)\\]");
  private static final Pattern ID = Pattern.compile("^ +\"id\": (\\d+),$");

  private static final List<String> EXPECTED = List.of("literal", "exact", "low", "high");

  private record Token(String field, int begin, int end, int id) {}

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int line = 0;
    int id = 0;
    for (String content : text.split("\n")) {
      Matcher head = ID.matcher(content);
      id = head.matches() ? Integer.parseInt(head.group(1)) : id;
      Matcher field = FIELD.matcher(content);
      while (field.find()) {
        Matcher digits = Pattern.compile("[0-9a-f]{8,16}").matcher(field.group(2));
        while (digits.find()) {
          int begin = line + field.start(2);
          tokens.add(new Token(field.group(1), begin + digits.start(), begin + digits.end(), id));
        }
      }
      line += content.length() + 1;
    }
    return tokens;
  }

  @Tag("long")
  @Test
  @DisplayName("of what is expected is always noticed by computing it again, and of what is given often")
  void noticed() throws IOException {
    SplittableRandom random = new SplittableRandom(31);
    Map<String, List<Boolean>> noticed = new TreeMap<>();
    for (int k = 0; k < FLIPS / 20; k++) {
      VectorFile file = Committed.files().get(random.nextInt(Committed.files().size()));
      Recomputed recomputed = new Recomputed(file);
      String text = Committed.text(file.name());
      List<List<Token>> cases = List.copyOf(tokens(text).stream().collect(Collectors.groupingBy(Token::id)).values());
      assertEquals(file.cases().count(), cases.size());
      for (int n = 0; n < 20; n++) {
        List<Token> tokens = cases.get(random.nextInt(cases.size()));
        Token token = tokens.get(random.nextInt(tokens.size()));
        int bit = random.nextInt(4 * (token.end - token.begin));
        int at = token.end - 1 - bit / 4;
        char digit = Character.forDigit(Character.digit(text.charAt(at), 16) ^ 1 << bit % 4, 16);
        String flipped = text.substring(0, at) + digit + text.substring(at + 1);
        assertNotEquals(text, flipped);
        noticed.computeIfAbsent(EXPECTED.contains(token.field) ? token.field : "given", f -> new ArrayList<>()).add(isNoticed(flipped, token, recomputed));
      }
    }
    noticed.forEach((field, all) -> {
      long seen = all.stream().filter(yes -> yes).count();
      // The last bits of what is given may be rounded away, and those of zeros are: RegeneratedTest notices them.
      assertTrue(seen >= (field.equals("given") ? 0.3 : 1) * all.size(), field + ": " + seen + " of " + all.size());
    });
    assertEquals(FLIPS, noticed.values().stream().mapToInt(List::size).sum());
    assertEquals(EXPECTED.size() + 1, noticed.size(), noticed.keySet().toString());
  }

  private static boolean isNoticed(String flipped, Token token, Recomputed recomputed) throws IOException {
    VectorFile file;
    try {
      file = VectorReader.read(new ByteArrayInputStream(flipped.getBytes(StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return true;
    }
    for (VectorGroup group : file.groups()) {
      for (VectorCase c : group.cases()) {
        if (c.id() == token.id) {
          return !recomputed.problems(group, c).isEmpty()
              || !Flag.of(file.format(), file.uses(), group.hyperparameters(), c).stream().map(Flag::label).toList()
                  .equals(c.flags());
        }
      }
    }
    return true;
  }
}
