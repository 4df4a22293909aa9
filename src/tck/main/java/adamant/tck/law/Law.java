package adamant.tck.law;

import java.util.List;
import java.util.function.Consumer;

/**
 * A law of spec/ that shows from outside.
 *
 * @param id its identifier
 * @param statement its statement, as the page has it
 * @param here what of it is tested, where the statement is about more than what shows from outside; else empty
 * @param variants whose law it is
 * @param test tests it on one optimizer
 */
record Law(String id, String statement, String here, List<String> variants, Consumer<Lab> test) {

  /** The name of its test. */
  String title() {
    return id + ": " + statement + (here.isEmpty() ? "" : " Here: " + here);
  }
}
