/** Checks subjects: {@link adamant.oracle.Check} runs one over generated cases and has the results judged. */
package adamant.oracle;
