/**
 * Every precondition of the verified sources, met and broken: inputs are searched for, the methods called, and what their
 * contracts promise evaluated on what they did. Nothing is proved here.
 */
package adamant.cli.vacuity;
