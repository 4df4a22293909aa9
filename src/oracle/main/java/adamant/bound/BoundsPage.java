package adamant.bound;

import adamant.exact.Format;
import adamant.exact.Slack;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The tables of spec/bounds.md: what is proved, in units. */
public final class BoundsPage {

  private static final String BEGIN = "<!-- tables: written by './adamant bounds --update' -->\n";
  private static final String END = "<!-- end of the tables -->\n";

  private BoundsPage() {}

  /** A page with its tables as a book has them. @throws IOException where the page has no place for them */
  public static String with(String page, BoundsBook book) throws IOException {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("the page has no place for the tables: no line " + BEGIN.strip());
    }
    return page.substring(0, begin + BEGIN.length()) + tables(book) + page.substring(end);
  }

  /** Writes the tables of a page. */
  public static void write(Path page, BoundsBook book) throws IOException {
    Files.writeString(page, with(Files.readString(page), book));
  }

  private static String tables(BoundsBook book) {
    StringBuilder s = new StringBuilder("\n| element function | its error | binary64 | binary32 |\n|---|---|---|---|\n");
    Map<String, String[]> rows = new LinkedHashMap<>();
    for (Claim claim : book.claims()) {
      String key = "| `" + claim.function().method() + "` | " + claim.kind().sentence() + " | ";
      rows.computeIfAbsent(key, k -> new String[2])[column(claim.theorem().format())] = Theorem.units(claim.grains());
    }
    rows.forEach((key, bounds) -> s.append(key).append(bounds[0]).append(" | ").append(bounds[1]).append(" |\n"));
    s.append("\n| slack | binary64 | binary32 |\n|---|---|---|\n");
    for (Slack slack : Slack.values()) {
      s.append("| ").append(slack.name().toLowerCase(Locale.ROOT));
      for (Format format : Format.JUDGED) {
        BigDecimal units = book.slack().get(slack.key(format));
        s.append(" | ").append(units.toPlainString());
      }
      s.append(" |\n");
    }
    return s.append('\n').toString();
  }

  private static int column(Format format) {
    return Format.JUDGED.indexOf(format);
  }
}
