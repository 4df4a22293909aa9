package adamant.cli;

import adamant.cli.survey.Adapter;
import adamant.cli.survey.Candidate;
import adamant.cli.survey.PeersTable;
import adamant.cli.survey.Surveyed;
import adamant.cli.survey.VerdictPage;
import adamant.oracle.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be surveyed: the subjects of the catalogue, and the adapters. */
final class Candidates {

  private static final int CASES = 32;
  /** That of the pages of verdicts, which name it. */
  static final long SEED = 7;
  private static final String PEERS = "src/peers/README.md";
  private static final String ADAPTERS = "src/adapters";

  private final Home home;
  private final boolean orders;

  /**
   * Those of a repository.
   *
   * @param orders whether evaluation orders are compared with what was confirmed by hand
   */
  Candidates(Home home, boolean orders) {
    this.home = home;
    this.orders = orders;
  }

  List<Candidate> all() throws IOException {
    List<Candidate> all = new ArrayList<>();
    Catalogue catalogue = new Catalogue(home);
    catalogue.descriptions().forEach((name, description) -> all.add(new Candidate(name, description, CASES, null, null,
        () -> catalogue.start(name, UnaryOperator.identity()), name.equals(Catalogue.KERNEL) ? "its proofs: bit-exact" : PEERS,
        surveyed -> name.equals(Catalogue.KERNEL) ? inexact(surveyed) : peers(name, surveyed))));
    for (Adapter adapter : Adapter.all(home.path(ADAPTERS))) {
      all.add(new Candidate(adapter.name(), adapter.description(), adapter.cases(), adapter.lack(), adapter.install(),
          adapter::start, ADAPTERS + "/verdicts/" + adapter.name() + ".md",
          surveyed -> VerdictPage.differences(adapter.page(),
              VerdictPage.of(adapter.name(), surveyed, SEED, adapter.cases()), orders)));
    }
    return all;
  }

  private static List<String> inexact(Surveyed surveyed) {
    return surveyed.lines().stream().filter(line -> line.result().verdict() != Verdict.BIT_EXACT)
        .map(line -> line.result().subject() + " in " + line.result().format().label() + ": " + line.result().sentence())
        .toList();
  }

  private List<String> peers(String name, Surveyed surveyed) throws IOException {
    Path page = home.path(PEERS);
    return Files.exists(page) ? new PeersTable(Files.readString(page)).differences(name, surveyed)
        : List.of("there is no " + PEERS);
  }
}
