/** Commands that break something on purpose and ask who notices. */
package adamant.cli.mutants;
