/** Assumptions made false on purpose, one at a time, in a copy of the repository: which check notices. */
package adamant.cli.attack;
