package adamant.proofs;

/** A prover that can be asked alone. */
public enum Prover {
  /** KeY, on IEEE values, afresh from the sources. */
  key,
  /** OpenJML's conditions, over the reals, by Z3. */
  openjml,
  /** KeY with cvc5, on IEEE ranges, afresh from the sources. */
  cvc5
}
