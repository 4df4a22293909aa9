package adamant.oracle.subject;

import adamant.oracle.subject.QuestionId.Plan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A subject that has answered already: the answers to questions that were written down, in any order. */
public final class RecordedSubject implements Subject {

  private final Map<String, String> answers = new HashMap<>();
  private final Map<Integer, Integer> asked = new HashMap<>();
  private Plan plan;
  private Capabilities told;

  private RecordedSubject() {}

  /**
   * Reads the answers to the end.
   *
   * @param lineBytes the longest line
   * @throws SubjectFailure where they are none, or not to one set of questions
   */
  public static RecordedSubject read(InputStream in, int lineBytes) {
    RecordedSubject subject = new RecordedSubject();
    LineReader lines = new LineReader(in, lineBytes);
    int number = 0;
    try {
      for (LineReader.Event e = lines.next(Long.MAX_VALUE); e.line() != null; e = lines.next(Long.MAX_VALUE)) {
        number++;
        subject.take(e.line());
      }
      if (lines.ended().flood()) {
        throw new SubjectFailure("line " + (number + 1) + " of the answers has more than " + lineBytes + " bytes");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubjectFailure("interrupted while the answers were read");
    } catch (IllegalArgumentException e) {
      throw new SubjectFailure("line " + number + " of the answers is " + e.getMessage());
    }
    if (subject.plan == null) {
      throw new SubjectFailure("there is no answer to any question of 'adamant gen'"
          + (number == 0 ? ": nothing came" : " in " + number + (number == 1 ? " line" : " lines")));
    }
    return subject;
  }

  private void take(String line) {
    JsonNode node = Messages.parse(line);
    if (node.has("adamant")) {
      told = CapabilityMessages.readCapabilities(line);
      return;
    }
    if (!node.path("id").isTextual()) {
      throw new IllegalArgumentException("an answer to " + (node.has("id") ? node.path("id") : "no id")
          + ", which 'adamant gen' did not write");
    }
    QuestionId id = QuestionId.parse(node.path("id").asText());
    if (plan != null && !plan.equals(id.plan())) {
      throw new IllegalArgumentException("an answer to other cases than those before it: give the answers to one"
          + " 'adamant gen' at a time");
    }
    plan = id.plan();
    if (answers.put(id.toString(), line) != null) {
      throw new IllegalArgumentException("a second answer to case " + id.caseIndex());
    }
  }

  /** What was asked. */
  public Plan plan() {
    return plan;
  }

  @Override
  public boolean interactive() {
    return false;
  }

  @Override
  public Capabilities capabilities() {
    Capability asked = plan.capability();
    if (told == null) {
      return new Capabilities("answers", List.of(asked));
    }
    for (Capability c : told.optimizers()) {
      if (c.optimizer().equals(plan.called()) && c.format() == plan.format()) {
        if (!c.formats().equals(plan.formats())) {
          throw new SubjectFailure("the program says that it has " + c.format().label() + " "
              + c.formats().text() + ", and was asked what has " + plan.formats().text()
              + ": give 'adamant gen' --compute, --moments and --master as the program declares them");
        }
        Set<Ability> abilities = c.can(Ability.STATE) ? Set.of(plan.mode(), Ability.STATE) : Set.of(plan.mode());
        return new Capabilities(told.name(), List.of(new Capability(c.optimizer(), c.declared(), c.formats(),
            plan.orders(), plan.fixed(), plan.rateChanges(), c.note(), abilities, c.underflow())));
      }
    }
    return new Capabilities(told.name(), List.of(asked));
  }

  @Override
  public RunResult run(RunRequest request) {
    QuestionId id = WrittenQuestions.id(plan, repetition(request.id()), request);
    return read(id, line -> Messages.readResult(line, TextNode.valueOf(id.toString()), request));
  }

  @Override
  public StepResult step(StepRequest request) {
    QuestionId id = WrittenQuestions.id(plan, repetition(request.id()), request);
    return read(id, line -> StepMessages.readResult(line, TextNode.valueOf(id.toString()), request));
  }

  private int repetition(int caseIndex) {
    return asked.merge(caseIndex, 1, Integer::sum) - 1;
  }

  private <T> T read(QuestionId id, Function<String, T> read) {
    String line = answers.get(id.toString());
    if (line == null) {
      boolean other = answers.keySet().stream().map(QuestionId::parse)
          .anyMatch(a -> a.caseIndex() == id.caseIndex() && a.repetition() == id.repetition());
      throw new SubjectFailure(other ? "the answers are to other cases than this Adamant generates: generate them again"
          : "there is no answer to case " + id.caseIndex() + missing());
    }
    try {
      return read.apply(line);
    } catch (IllegalArgumentException e) {
      throw new SubjectFailure("the answer to case " + id.caseIndex() + " has " + e.getMessage());
    }
  }

  private String missing() {
    Set<Integer> answered = new TreeSet<>();
    answers.keySet().forEach(id -> answered.add(QuestionId.parse(id).caseIndex()));
    return "; of " + plan.cases() + " cases, " + answered.size() + " were answered";
  }
}
