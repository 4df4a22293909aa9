package adamant.oracle.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Serves a subject over the protocol: answers each line of a stream until it ends. */
public final class SubjectServer {

  private SubjectServer() {}

  /** Answers until the end of the input. A line that is no question ends it with an exception. */
  public static void serve(Subject subject, InputStream in, OutputStream out) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    PrintStream answers = new PrintStream(out, false, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      answers.print(answer(subject, Messages.parse(line)) + "\n");
      answers.flush();
    }
  }

  private static String answer(Subject subject, JsonNode question) {
    String ask = question.path("ask").asText("");
    if (ask.equals("capabilities")) {
      return CapabilityMessages.capabilities(subject.capabilities());
    }
    if (!ask.equals("run") && !ask.equals("step")) {
      throw new IllegalArgumentException("unknown question '" + ask + "'");
    }
    JsonNode id = question.path("id");
    try {
      if (ask.equals("step")) {
        StepRequest request = StepMessages.readStep(question);
        return StepMessages.result(id, request.formats(), subject.step(request));
      }
      if (question.has("tensors")) {
        ListRequest request = ListMessages.readList(question);
        return ListMessages.result(id, request.formats(), subject.run(request));
      }
      RunRequest request = Messages.readRun(question);
      return Messages.result(id, request.formats(), subject.run(request));
    } catch (RuntimeException e) {
      return Messages.error(id, e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }
}
