/** The judge: it sees cases, results and a declared variant, and never the subject's name. */
package adamant.oracle.verdict;
