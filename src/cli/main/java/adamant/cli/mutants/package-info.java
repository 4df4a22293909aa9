/** Mutants of the code against the tests: PIT's runs, their tables, and the reasons of what survives. */
package adamant.cli.mutants;
