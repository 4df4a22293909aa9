/**
 * JML contracts as the verified sources write them: clauses with who reads them and where they stand, and their
 * expressions. The subset is that of these sources; what lies outside of it is refused by name. Only reads.
 */
package adamant.evidence.jml;
