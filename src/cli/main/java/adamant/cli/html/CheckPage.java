package adamant.cli.html;

import adamant.oracle.CheckResult;
import java.util.List;

/** The results of a check as one page. */
public final class CheckPage {

  /** Of so many results each step of each case is shown; of more, those of cases that rounding does not explain. */
  private static final int IN_FULL = 8;

  private CheckPage() {}

  /**
   * The page.
   *
   * @param name what was judged
   * @param decisive the result with the worst verdict
   * @param meets whether every verdict is what is required
   * @param required what is required
   * @param again the command that judges the same again
   */
  public static String of(String name, List<Shown> results, CheckResult decisive, boolean meets, String required,
      String again) {
    return Page.of(decisive.verdict().label() + ": " + name, m -> {
      m.open("header", "class", Tone.of(decisive.verdict()));
      m.leaf("p", "Adamant’s verdict", "class", "kicker").open("h1").leaf("span", name).text(" ");
      Tone.badge(m, decisive.verdict());
      m.close().line().leaf("p", results.size() == 1 ? Sentence.of(decisive.sentence()) : results.size()
          + " results, the worst of them: " + decisive.sentence() + ".", "class", "lead").line();
      m.leaf("p", "Required: " + required + (meets ? ", which is met." : ", which is not met."), "class", "soft").close()
          .line();
      m.open("main").line();
      if (results.size() > 1) {
        all(m, results);
      }
      for (int k = 0; k < results.size(); k++) {
        ResultSection.write(m, results.get(k), k + 1, results.size(), results.size() <= IN_FULL);
      }
      m.open("section").leaf("h2", "Run it again").line();
      Page.command(m, again);
      m.close().line().close().line();
      ReadingHelp.write(m);
    });
  }

  private static void all(Markup m, List<Shown> results) {
    m.open("section").leaf("h2", "All results").line();
    Page.scrolling(m, "All results").open("table").open("thead");
    Page.row(m, "th", "verdict", "implementation", "format", "computes", "worst");
    m.close().open("tbody").line();
    for (int k = 0; k < results.size(); k++) {
      CheckResult r = results.get(k).result();
      m.open("tr").open("td");
      Tone.badge(m, r.verdict());
      m.close().open("td").leaf("a", r.subject(), "href", "#result-" + (k + 1)).close();
      m.leaf("td", results.get(k).where()).leaf("td", r.variant() == null ? "–" : r.variant());
      m.leaf("td", r.worst() == null ? "–" : Ulps.text(r.worst().ulp()), "class", "number").close().line();
    }
    m.close().close().close().close().line();
  }
}
