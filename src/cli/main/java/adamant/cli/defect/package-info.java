/**
 * Faults, each an implementation that runs: as people make them, written by hand and without the space of formulas.
 * What the oracle says of each, beside what the usual tests say.
 */
package adamant.cli.defect;
