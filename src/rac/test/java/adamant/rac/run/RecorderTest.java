package adamant.rac.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The recorder is one for the whole process: each test has clauses and lines of its own. */
@DisplayName("The recorder")
class RecorderTest {

  private static String postcondition(int line) {
    return "adamant/a/Some.java:" + line + ": verify: JML postcondition is false\nadamant/a/Some.java:" + (line - 1)
        + ": verify: Associated declaration: adamant/a/Some.java:" + line + ":";
  }

  private static List<String> lines(String with) {
    return Recorder.lines().stream().filter(line -> line.contains(with)).toList();
  }

  @Test
  void keeps_for_each_message_the_clause_that_was_false_and_the_values_in_hexadecimal() {
    Recorder.running("B#b");
    Seen.at(101, false, 0.1, new float[] {1, 2, 3, 4, 5}, null, 7);
    assertTrue(Recorder.message(postcondition(101)));
    Recorder.running("A#a");
    Seen.at(101, false, 0.25);
    Recorder.message(postcondition(101));
    Seen.at(101, false, Double.NaN);
    Recorder.message(postcondition(101));
    Seen.at(101, true, 0.5);
    assertEquals(List.of("EVALUATED\t101\t4"), lines("EVALUATED\t101\t"));
    assertEquals(List.of("VIOLATED\t3\tpostcondition is false\tadamant/a/Some.java:101\tadamant/a/Some.java:100\t101\tA#a\t"
        + "0x1.0p-2\tA#a\tNaN"), lines("Some.java:101"));
  }

  @Test
  void shows_arrays_cut_short() {
    assertEquals("0x1.999999999999ap-4, {0x1.0p0f, 0x1.0p1f, 0x1.8p1f, 0x1.0p2f, … 5 in all}, null",
        Values.text(new Object[] {0.1, new float[] {1, 2, 3, 4, 5}, null}));
    assertFalse(Values.finite(new Object[] {1.0, new double[] {2, Double.POSITIVE_INFINITY}}));
    assertTrue(Values.finite(new Object[] {1.0, null, "NaN", new float[] {0}}));
  }

  @Test
  void takes_no_other_line() {
    assertFalse(Recorder.message("something that a test prints"));
  }

  // As OpenJML's code does: the called method finds its precondition false, goes on, and finds more.
  private static void called(boolean precondition, int line) {
    Seen.at(200, precondition, line);
    if (!precondition) {
      Recorder.message("adamant/a/Some.java:" + line + ": verify: JML precondition is false");
    }
    Seen.at(300 + line, false, line);
    Recorder.message(postcondition(line));
  }

  @Test
  void judges_nothing_inside_of_a_call_outside_of_its_precondition_but_all_after_it() throws InterruptedException {
    // A thread, so that the frames below are the same few.
    Thread thread = new Thread(() -> {
      Recorder.running("C#c");
      called(false, 1);
      called(true, 2);
      called(true, 1);
    });
    thread.start();
    thread.join();
    assertEquals(1, lines("\tadamant/a/Some.java:2\t").size());
    assertEquals(List.of("VIOLATED\t1\tpostcondition is false\tadamant/a/Some.java:1\tadamant/a/Some.java:0\t301\t"
        + "C#c\t1\t\t"),
        lines("VIOLATED").stream().filter(line -> line.contains("Some.java:0\t")).toList());
  }
}
