package adamant.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine.Help.Ansi;

/** What reads standard output: a person at a terminal, or a pipe or a file. */
final class Terminal {

  private Terminal() {}

  /** Whether it is a terminal. Since JDK 22 there is a console without one, which says so itself. */
  static boolean present() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** Colour on a terminal, unless the environment says otherwise, as NO_COLOR does. */
  static Ansi ansi() {
    return present() && Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF;
  }
}
