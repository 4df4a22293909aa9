package adamant.tck.vector;

import adamant.oracle.cases.State;

/**
 * What an optimizer made of a vector.
 *
 * @param after the parameters after each step
 * @param last the state after the last step; null where it is not told
 */
record Answer(double[][] after, State last) {}
