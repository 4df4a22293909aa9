/** The space of formulas: dimensions, known members, evaluation orders. */
package adamant.oracle.variant;
