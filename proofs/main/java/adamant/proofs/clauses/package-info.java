/** Mutants of the contracts: one clause weakened or dropped, and who notices. */
package adamant.proofs.clauses;
