package adamant.proofs.smt;

import io.github.cvc5.Command;
import io.github.cvc5.InputParser;
import io.github.cvc5.Solver;
import io.github.cvc5.SymbolManager;
import io.github.cvc5.TermManager;
import io.github.cvc5.modes.InputLanguage;
import java.nio.charset.StandardCharsets;

/** cvc5 as a program: reads SMT-LIB 2 on standard input, answers on standard output. */
public final class Cvc5Main {

  private Cvc5Main() {}

  /** Argument: cvc5's own resource limit for each check, in its steps. */
  public static void main(String[] args) throws Exception {
    String script = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    TermManager terms = new TermManager();
    Solver solver = new Solver(terms);
    solver.setOption("rlimit-per", args[0]);
    SymbolManager symbols = new SymbolManager(terms);
    InputParser parser = new InputParser(solver, symbols);
    parser.setStringInput(InputLanguage.SMT_LIB_2_6, script, "goal");
    for (Command command = parser.nextCommand(); !command.isNull(); command = parser.nextCommand()) {
      System.out.print(command.invoke(solver, symbols));
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
