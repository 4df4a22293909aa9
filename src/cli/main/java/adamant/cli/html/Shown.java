package adamant.cli.html;

import adamant.oracle.CheckResult;
import adamant.oracle.verdict.CaseErrors;
import java.util.List;

/**
 * A result with all that a page shows of it.
 *
 * @param result the result
 * @param where its format, and the order that was asked for
 * @param rows what the report says of it
 * @param expected what it found that is none of the subject's doing
 * @param errors how far its cases are from the declared formula
 */
public record Shown(CheckResult result, String where, List<Row> rows, List<String> expected,
    List<CaseErrors> errors) {

  List<Row> rows(String label) {
    return rows.stream().filter(row -> row.label().equals(label)).toList();
  }
}
