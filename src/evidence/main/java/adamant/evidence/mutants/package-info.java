/** Mutants of the contracts in the verified sources: one clause weakened or dropped. Only texts; nothing is run here. */
package adamant.evidence.mutants;
