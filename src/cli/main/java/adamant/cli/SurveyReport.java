package adamant.cli;

import adamant.cli.survey.Merged;
import adamant.cli.survey.Outcome;
import adamant.cli.survey.Surveyed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;

/** A survey for people at a terminal, and as JSON. */
final class SurveyReport {

  private static final int COLUMN = 20;

  private SurveyReport() {}

  static void print(List<Outcome> outcomes, PrintWriter out) {
    for (Outcome outcome : outcomes) {
      if (outcome.surveyed() != null) {
        out.println(outcome.candidate().name() + ": " + outcome.surveyed().implementation() + ", "
            + outcome.candidate().cases() + " cases");
        for (Merged row : Merged.of(outcome.surveyed())) {
          Labelled.print(out, COLUMN, row.verdict().label(), text(row));
        }
        out.println();
      }
    }
    for (Outcome outcome : outcomes) {
      String name = outcome.candidate().name();
      if (outcome.failure() != null) {
        Labelled.print(out, COLUMN, "failed", name + ": " + outcome.failure());
      } else if (outcome.surveyed() == null) {
        Labelled.print(out, COLUMN, "skipped", name + ": " + outcome.candidate().lack()
            + (outcome.candidate().install() == null ? "" : "; " + outcome.candidate().install()));
      } else if (outcome.differences() != null) {
        Labelled.print(out, COLUMN, outcome.differences().isEmpty() ? "agrees" : "disagrees", name + " with "
            + outcome.candidate().page());
        outcome.differences().forEach(difference -> Labelled.print(out, COLUMN, "", difference));
      }
    }
    Labelled.print(out, COLUMN, "in all", summary(outcomes));
    out.flush();
  }

  private static String text(Merged row) {
    String optimizer = row.optimizer() + " (" + String.join(", ", row.formats()) + ")";
    return row.computes().equals(row.declared()) ? optimizer + ": computes " + row.computes() + ", as declared"
        : optimizer + ", declared as " + row.declared() + ": "
        + (row.computes().isEmpty() ? "nothing explains it" : "computes " + row.computes());
  }

  /** How many were judged, skipped and failed. */
  static String summary(List<Outcome> outcomes) {
    long judged = outcomes.stream().filter(o -> o.surveyed() != null).count();
    long failed = outcomes.stream().filter(o -> o.failure() != null).count();
    long optimizers = outcomes.stream().filter(o -> o.surveyed() != null)
        .mapToLong(o -> o.surveyed().lines().stream().map(line -> line.capability().optimizer()).distinct().count()).sum();
    return judged + " subjects with " + optimizers + " optimizers judged, " + (outcomes.size() - judged - failed)
        + " skipped, " + failed + " failed";
  }

  static ObjectNode json(List<Outcome> outcomes, long seed) {
    ObjectNode node = new ObjectMapper().createObjectNode().put("seed", seed);
    ArrayNode subjects = node.putArray("subjects");
    ArrayNode skipped = node.putArray("skipped");
    ArrayNode failed = node.putArray("failed");
    for (Outcome outcome : outcomes) {
      String name = outcome.candidate().name();
      if (outcome.failure() != null) {
        failed.addObject().put("name", name).put("why", outcome.failure());
      } else if (outcome.surveyed() == null) {
        skipped.addObject().put("name", name).put("why", outcome.candidate().lack())
            .put("install", outcome.candidate().install());
      } else {
        subject(subjects.addObject(), outcome);
      }
    }
    return node;
  }

  private static void subject(ObjectNode node, Outcome outcome) {
    node.put("name", outcome.candidate().name()).put("implementation", outcome.surveyed().implementation())
        .put("description", outcome.candidate().description()).put("cases", outcome.candidate().cases());
    ArrayNode results = node.putArray("results");
    for (Surveyed.Line line : outcome.surveyed().lines()) {
      ObjectNode result = line.result().toJson();
      result.put("implementation", result.get("subject").asText()).put("subject", outcome.candidate().name())
          .put("called", line.capability().optimizer());
      results.add(result);
    }
    if (outcome.differences() != null) {
      node.put("confirmed", outcome.candidate().page()).put("agrees", outcome.differences().isEmpty());
      outcome.differences().forEach(node.putArray("differences")::add);
    }
  }
}
