package adamant.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A whole page: its head, its style, and that it may load and run nothing. */
final class Page {

  private static final String NOTHING =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

  private Page() {}

  /**
   * The page.
   *
   * @param title what a browser calls it
   * @param body writes what is in it
   */
  static String of(String title, Consumer<Markup> body) {
    Markup m = new Markup();
    m.open("html", "lang", "en").line().open("head").line().empty("meta", "charset", "utf-8").line();
    m.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING).line();
    m.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    m.empty("meta", "name", "color-scheme", "content", "light dark").line();
    m.empty("link", "rel", "icon", "href", "data:,").line();
    m.leaf("title", title).line();
    m.leaf("style", style()).line().close().line().open("body").line();
    body.accept(m);
    m.close().line().close().line();
    return "<!DOCTYPE html>\n" + m;
  }

  // It has no character that is escaped.
  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("page.css")) {
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table's box, in which it scrolls where it is too wide. */
  static Markup scrolling(Markup m, String what) {
    return m.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", what);
  }

  /** A row of a table with a cell for each text; those of a first row are headings. */
  static void row(Markup m, String cell, String... texts) {
    m.open("tr");
    for (String text : texts) {
      m.leaf(cell, text);
    }
    m.close().line();
  }

  /** A command that can be copied. */
  static void command(Markup m, String command) {
    m.open("pre", "class", "command", "tabindex", "0").leaf("code", command).close().line();
  }
}
