package adamant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A wrong command line exits 2 with one line that says what is wrong, and where help is:")
class UsageTest {

  @TempDir
  private Path root;

  @ParameterizedTest(name = "adamant {0}")
  @DisplayName("its arguments")
  @CsvSource(delimiter = '|', value = {
      "attack --workers 0            | --workers is a whole number from 1 on",
      "attack --write --only root    | --write needs all attacks: leave out --only",
      "''                            | say which command: check, subjects, gen, verify, survey, prove, ",
      "chek                          | Unmatched argument at index 0: 'chek'",
      "check                         | say what to judge: a SUBJECT, or -- COMMAND; './adamant subjects' lists ",
      "check --                      | a program and its arguments go after '--', where there is nothing",
      "check it -- cat               | one subject at a time, not 'it cat'; a program and its arguments go after '--'",
      "check --case-seconds 0 it     | --case-seconds is a whole number from 1 to 86400, not '0'",
      "check --startup-seconds 1.5 -- cat | --startup-seconds is a whole number from 1 to 86400, not '1.5'",
      "check nobody                  | no subject 'nobody'; there are kernel, it, of",
      "check it it                   | one subject at a time, not 'it it'; a program and its arguments go after '--', ",
      "check it --fast               | Unknown option: '--fast'",
      "check it --optimizer adamw2   | unknown optimizer 'adamw2'; known: adam, ",
      "check of --optimizer nadam    | 'of' has several optimizers, and none of them declares nadam; it has "
          + "adam (Adam), sgd (Descent), nesterov (Heavy)",
      "check of --optimizer sgd --format binary32 | 'of' has no binary32, only binary64",
      "check nobody --optimizer sgd  | no subject 'nobody'; there are kernel, it, of",
      "check it --format float       | --format is binary64, binary32, binary16 or bfloat16, not 'float'",
      "check it --format binary32    | 'it' has no binary32, only binary64",
      "check it --require perfect    | --require is conforms or bit-exact, not 'perfect'",
      "check it --seed one           | --seed is a whole number of 64 bits, not 'one'",
      "check it --cases 0            | --cases is a whole number from 1 to 1000000, not '0'",
      "check it --cases 1.5          | --cases is a whole number from 1 to 1000000, not '1.5'",
      "check it --cases              | Missing required parameter for option '--cases'",
      "check it --json /no/where/a   | --json cannot be written: there is no folder /no/where to write to",
      "check it --json /             | --json names a folder: /",
      "check it --junit /no/where/a  | --junit cannot be written: there is no folder /no/where to write to",
      "check it --save /             | --save names a folder: /",
      "check it --replay /no/where   | --replay: there is no file '/no/where'",
      "check it --seed 1 --seed 2    | option '--seed' (N) should be specified only once",
      "gen                           | Missing required option: '--optimizer=ID'",
      "gen --optimizer adamw2        | unknown optimizer 'adamw2'; known: adam, ",
      "gen --optimizer adam --mode x | --mode is run or step, not 'x'",
      "gen --optimizer adam --fix a=1 | --fix is NAME=VALUE with a name of beta1, beta2, eps, lr, schedule, "
          + "weight_decay, not 'a=1'",
      "gen --optimizer adam --fix lr | --fix is NAME=VALUE with a name of beta1, ",
      "gen --optimizer adam --fix lr=x | --fix gives each hyperparameter one finite number, not 'lr=x'",
      "verify /no/where              | there is no file '/no/where'",
      "verify /                      | '/' is a folder: give the file with the answers",
      "verify --seed 1               | Unknown option: '--seed'",
      "subjects all                  | Unmatched argument at index 1: 'all'",
      "laws all                      | Unmatched argument at index 1: 'all'",
      "laws --json /no/where/a       | --json cannot be written: there is no folder /no/where to write to",
      "sweep steps                   | there is no sweep 'steps'; there are first-step, ranges, half",
      "mutants                       | say mutants of what: code",
      "mutants code --all            | Unknown option: '--all'",
      "prove everything              | Unmatched argument at index 1: 'everything'",
  })
  void is_told(String arguments, String message) throws IOException {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    Session.Outcome outcome = new Session(root).withSubject("it", "right").withSubject("of", "several").run(words);
    assertEquals(Exit.USAGE, outcome.status(), outcome.toString());
    assertEquals("", outcome.out());
    assertEquals(2, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.err().startsWith("adamant: " + message), outcome.err());
    assertTrue(outcome.err().contains("--help"), outcome.err());
  }

  @Test
  @DisplayName("nothing is run for it")
  void nothing_is_run() throws IOException {
    // The subject would fail, and that would be exit status 3.
    assertEquals(Exit.USAGE, new Session(root).withSubject("it", "dies-at-once").run("check", "it", "--cases", "0")
        .status());
  }
}
