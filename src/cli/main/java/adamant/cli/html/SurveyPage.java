package adamant.cli.html;

import adamant.cli.survey.Merged;
import adamant.cli.survey.Outcome;
import adamant.oracle.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A survey as one page: who computes what, subject by subject, and what was skipped. */
public final class SurveyPage {

  private final Markup m;
  private final List<Outcome> judged;

  private SurveyPage(Markup m, List<Outcome> outcomes) {
    this.m = m;
    this.judged = outcomes.stream().filter(o -> o.surveyed() != null).toList();
  }

  /**
   * The page.
   *
   * @param summary how many were judged, skipped and failed
   * @param again the command that surveys the same again
   */
  public static String of(List<Outcome> outcomes, String summary, String again) {
    return Page.of("Adamant: who computes what", m -> {
      SurveyPage page = new SurveyPage(m, outcomes);
      m.open("header").leaf("p", "Adamant’s survey", "class", "kicker").leaf("h1", "Who computes what").line();
      m.leaf("p", summary + ".", "class", "lead").line();
      page.counts();
      m.close().line().open("main").line();
      if (!page.judged.isEmpty()) {
        SurveyMatrix.write(m, page.judged);
      }
      page.judged.forEach(page::subject);
      page.notJudged(outcomes);
      m.open("section").leaf("h2", "Run it again").line();
      Page.command(m, again);
      m.close().close().line();
      ReadingHelp.write(m);
    });
  }

  // Of optimizers: one that differs from format to format counts as each.
  private void counts() {
    Map<Verdict, Integer> counts = new TreeMap<>();
    judged.forEach(o -> Merged.of(o.surveyed()).forEach(row -> counts.merge(row.verdict(), 1, Integer::sum)));
    m.open("p");
    counts.forEach((verdict, count) -> {
      m.open("span", "class", "key");
      Tone.badge(m, verdict);
      m.text(" " + count).close().text(" ");
    });
    m.close();
  }

  private void subject(Outcome outcome) {
    String name = outcome.candidate().name();
    m.open("section").leaf("h2", name, "id", "subject-" + name).line();
    String description = outcome.candidate().description();
    String implementation = outcome.surveyed().implementation();
    m.leaf("p", (description.toLowerCase(Locale.ROOT).contains(implementation.toLowerCase(Locale.ROOT)) ? ""
        : implementation + ": ") + description + "; " + outcome.candidate().cases() + " cases.", "class", "soft").line();
    agreement(outcome);
    Page.scrolling(m, "What " + name + " computes").open("table").open("thead");
    Page.row(m, "th", "optimizer", "verdict", "declares", "computes", "formats", "bit for bit in the order");
    m.close().open("tbody").line();
    for (Merged row : Merged.of(outcome.surveyed())) {
      m.open("tr").leaf("td", row.optimizer()).open("td");
      Tone.badge(m, row.verdict());
      m.close().leaf("td", row.declared(), "class", "id");
      m.leaf("td", row.computes().isEmpty() ? "–" : row.computes(), "class", "told");
      m.leaf("td", String.join(", ", row.formats()));
      m.leaf("td", row.orders().isEmpty() ? "–" : String.join(" | ", row.orders()), "class", "told soft").close().line();
    }
    m.close().close().close().close().line();
  }

  private void agreement(Outcome outcome) {
    if (outcome.differences() == null) {
      return;
    }
    boolean agrees = outcome.differences().isEmpty();
    m.open("p", "class", agrees ? "good" : "bad").leaf("span", agrees ? "agrees" : "disagrees", "class", "badge")
        .text(" with " + outcome.candidate().page()).close().line();
    if (!agrees) {
      m.leaf("pre", String.join("\n", outcome.differences()), "tabindex", "0").line();
    }
  }

  private void notJudged(List<Outcome> outcomes) {
    if (outcomes.size() == judged.size()) {
      return;
    }
    m.open("section").leaf("h2", "Not judged").line();
    Page.scrolling(m, "Not judged").open("table").open("thead");
    Page.row(m, "th", "subject", "what it is", "why", "what installs it");
    m.close().open("tbody").line();
    for (Outcome o : outcomes) {
      if (o.surveyed() == null) {
        m.open("tr").leaf("td", o.candidate().name()).leaf("td", o.candidate().description(), "class", "told");
        m.leaf("td", o.failure() == null ? o.candidate().lack() : "failed: " + o.failure(), "class", "told");
        m.open("td").leaf("code", o.candidate().install() == null ? "–" : o.candidate().install()).close().close().line();
      }
    }
    m.close().close().close().close().line();
  }
}
