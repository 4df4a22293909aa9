/** The clauses of the contracts, and the copy of the sources that is compiled with checks. */
package adamant.rac.clause;
