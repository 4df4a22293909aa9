package adamant.proofs.clauses;

/**
 * What became of a mutant.
 *
 * @param state noticed or not
 * @param by the prover, or a call
 * @param what the contract whose proof is open now, or what the call did
 */
record Outcome(State state, String by, String what) {

  /** Noticed or not. */
  enum State {
    /** Something that was proved is not any more, or a call contradicts the contract. */
    NOTICED,
    /** All that was asked was proved again. */
    MISSED,
    /** Nobody was asked, and why. */
    NOT_ASKED
  }

  /** Neither noticed: missed where one was asked at all. */
  Outcome and(Outcome other) {
    return new Outcome(state == State.MISSED ? state : other.state(), by + ", " + other.by(), what + "; " + other.what());
  }

  static Outcome missed(String by, String what) {
    return new Outcome(State.MISSED, by, what);
  }

  static Outcome noticed(String by, String what) {
    return new Outcome(State.NOTICED, by, what);
  }

  static Outcome notAsked(String why) {
    return new Outcome(State.NOT_ASKED, "-", why);
  }
}
