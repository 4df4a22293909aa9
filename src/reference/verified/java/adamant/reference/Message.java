package adamant.reference;

/**
 * The texts of refusals. Neither prover reads the decimal text of a number, so that these contracts are assumed: a text
 * comes back and nothing changes.
 */
final class Message {

  private Message() {}

  /*@ normal_behavior
    @   requires true;
    @   ensures \result != null;
    @*/
  //+OPENJML@ pure helper skipesc
  //+KEY@ assignable \strictly_nothing;
  // skipkey: it does not read the decimal text of a binary64 number
  static String hyperparameter(String name, double x, String wanted) {
    return name + " is " + x + ": it must be " + wanted;
  }

  /*@ normal_behavior
    @   requires true;
    @   ensures \result != null;
    @*/
  //+OPENJML@ pure helper skipesc
  //+KEY@ assignable \strictly_nothing;
  // skipkey: it proves nothing about the text of an integer in reasonable time
  static String count(String name, int x, String wanted) {
    return name + " is " + x + ": it must be " + wanted;
  }

  /*@ normal_behavior
    @   requires true;
    @   ensures \result != null;
    @*/
  //+OPENJML@ pure helper skipesc
  //+KEY@ assignable \strictly_nothing;
  // skipkey: it proves nothing about the text of an integer in reasonable time
  static String element(String name, int i, String wanted) {
    return "element " + i + " of " + name + " " + wanted;
  }
}
