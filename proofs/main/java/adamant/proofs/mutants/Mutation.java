package adamant.proofs.mutants;

/**
 * One edit of a method's text.
 *
 * @param kind what kind of mistake it is
 * @param start where the replaced text starts
 * @param end where it ends
 * @param text what stands there instead
 */
record Mutation(String kind, int start, int end, String text) {

  String apply(String source) {
    return source.substring(0, start) + text + source.substring(end);
  }
}
