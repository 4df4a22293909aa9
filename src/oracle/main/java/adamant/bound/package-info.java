/** Bounds on rounding errors: expressions as trees, what Gappa is asked about them, and what it proved. */
package adamant.bound;
