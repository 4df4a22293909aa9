package adamant.reference;

import adamant.rule.Value;

/** Refusals of bad input: each is one line that says what is wrong and what is wanted, and nothing changes. */
final class Check {

  private Check() {}

  // Something was given at all.
  /*@ normal_behavior
    @   requires x != null;
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires x == null;
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void given(/*@ nullable @*/ Object x) {
    if (x == null) {
      throw new IllegalArgumentException("the hyperparameters are null: give the learning rate, beta1, beta2 and eps");
    }
  }

  // A hyperparameter that is finite and at least 0.
  /*@ normal_behavior
    @   requires 0.0 <= x && Value.finite(x);
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires !(0.0 <= x && Value.finite(x));
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void magnitude(String name, double x) {
    if (!(0.0 <= x && Value.finite(x))) {
      throw new IllegalArgumentException(Message.hyperparameter(name, x, "finite and at least 0"));
    }
  }

  // A decay rate, in [0, 1).
  /*@ normal_behavior
    @   requires 0.0 <= x && x < 1.0;
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires !(0.0 <= x && x < 1.0);
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void decay(String name, double x) {
    if (!(0.0 <= x && x < 1.0)) {
      throw new IllegalArgumentException(Message.hyperparameter(name, x, "at least 0 and less than 1"));
    }
  }

  // One element a parameter.
  /*@ normal_behavior
    @   requires actual == expected;
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires actual != expected;
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void length(String name, int actual, int expected) {
    if (actual != expected) {
      throw new IllegalArgumentException(Message.count(name, actual, "the number of parameters"));
    }
  }

  // Steps taken so far.
  /*@ normal_behavior
    @   requires 0 <= steps;
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires steps < 0;
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void steps(int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException(Message.count("the step count", steps, "at least 0"));
    }
  }

  // The step count has room for one more.
  /*@ normal_behavior
    @   requires steps < 2147483647;
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires steps == 2147483647;
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void another(int steps) {
    if (steps == 2147483647) {
      throw new IllegalArgumentException(Message.count("the step count", steps, "less than that for another step"));
    }
  }

  // Arrays that must not be one another.
  /*@ normal_behavior
    @   requires distinct;
    @   assignable \nothing;
    @ also exceptional_behavior
    @   requires !distinct;
    @   signals_only IllegalArgumentException;
    @   assignable \nothing;
    @*/
  static void distinct(boolean distinct) {
    if (!distinct) {
      throw new IllegalArgumentException("one array was given twice: parameters and moments must be arrays of their own");
    }
  }
}
