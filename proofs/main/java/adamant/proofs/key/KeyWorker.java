package adamant.proofs.key;

import adamant.proofs.smt.Meanings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that loads a source root once and proves the contracts that it is asked for, one a line on standard input.
 *
 * <p>A process of its own because KeY keeps global state and writes settings below {@code user.home}; two workers side
 * by side need two homes. Answers are lines of {@link Wire} on standard output; whatever KeY itself prints goes to
 * standard error.
 */
public final class KeyWorker {

  private KeyWorker() {}

  /**
   * Arguments: source root, maximal nodes, file of meanings, whether to stop at the first open goal. A request is a
   * contract's name after {@code key} or {@code cvc5}.
   */
  public static void main(String[] args) throws Exception {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    int maxNodes = Integer.parseInt(args[1]);
    try (Cvc5Goals cvc5 = new Cvc5Goals(new Meanings(Path.of(args[2])));
        KeySession session = new KeySession(Path.of(args[0]), cvc5, Boolean.parseBoolean(args[3]))) {
      for (String name : session.names()) {
        answers.println(Wire.line("contract", name));
      }
      answers.println(Wire.line("ready"));
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> request = Wire.fields(line);
        Wire.write(answers, session.prove(request.get(1), maxNodes, request.get(0).equals("cvc5")));
      }
    } catch (Exception | ExceptionInInitializerError e) {
      answers.println(Wire.line("failed", String.valueOf(e.getMessage())));
    }
    System.exit(0);
  }
}
