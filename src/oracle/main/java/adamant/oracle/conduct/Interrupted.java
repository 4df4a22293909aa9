package adamant.oracle.conduct;

import adamant.oracle.cases.Case;

/**
 * A run that was interrupted and gone on with.
 *
 * @param given the case
 * @param half after how many steps
 * @param whole the parameters after each step of the run without interruption
 * @param rest those after each step of what was gone on with
 */
public record Interrupted(Case given, int half, double[][] whole, double[][] rest) {

  double before(int step, int element) {
    return step == 0 ? given.parameters()[element] : step <= half ? whole[step - 1][element] : after(step - 1, element);
  }

  double after(int step, int element) {
    return step < half ? whole[step][element] : rest[step - half][element];
  }
}
