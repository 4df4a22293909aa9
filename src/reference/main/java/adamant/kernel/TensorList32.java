// Generated from TensorList.java by Binary32Sources: change that file, not this one.
package adamant.kernel;

import adamant.rule.Value32;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The caller's arrays of a list of tensors, held as they are: parameters, first and second moments. */
final class TensorList32 {

  final float[][] theta;
  final float[][] m;
  final float[][] v;
  final Layout layout;
  private final Set<float[]> own = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Takes the arrays over, not copies of them; the lists of arrays are copied.
   *
   * @throws IllegalArgumentException where counts or lengths differ, an array is given twice, or an element of a second
   *     moment is negative
   */
  TensorList32(float[][] parameters, float[][] firstMoments, float[][] secondMoments) {
    theta = listed("parameters", parameters);
    m = counted("first moments", firstMoments);
    v = counted("second moments", secondMoments);
    int[] lengths = new int[theta.length];
    for (int k = 0; k < theta.length; k++) {
      lengths[k] = present("the parameters", k, theta[k]).length;
      length("the first moment", k, m[k]);
      length("the second moment", k, v[k]);
      unshared("the parameters", k, theta[k], own);
      unshared("the first moment", k, m[k], own);
      unshared("the second moment", k, v[k], own);
      notNegative(k);
    }
    layout = new Layout(lengths);
  }

  /**
   * Checks that there is one gradient a tensor, of its length, in an array of its own.
   *
   * @return a copy of the list, of the same arrays
   * @throws IllegalArgumentException where it is otherwise
   */
  float[][] fitting(float[][] given) {
    float[][] gradients = counted("gradients", given);
    Set<float[]> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int k = 0; k < gradients.length; k++) {
      length("the gradient", k, gradients[k]);
      if (own.contains(gradients[k])) {
        throw twice("the gradient", k);
      }
      unshared("the gradient", k, gradients[k], seen);
    }
    return gradients;
  }

  /**
   * The first element, of from, …, to − 1 of tensor k, that no step can be taken from.
   *
   * @return its index; to where there is none
   */
  int firstBad(float[][] gradients, int k, int from, int to) {
    float[] g = gradients[k];
    float[] second = v[k];
    for (int i = from; i < to; i++) {
      if (!Value32.finite(g[i]) || second[i] < 0.0f) {
        return i;
      }
    }
    return to;
  }

  /** The refusal of what {@link #firstBad} found. */
  IllegalArgumentException refusal(float[][] gradients, int k, int i) {
    if (!Value32.finite(gradients[k][i])) {
      return new IllegalArgumentException(
          "element " + i + " of the gradient of tensor " + k + " is not finite: every element must be");
    }
    return negative(k, i);
  }

  // NaN, as of an overflowed state, and -0.0f are not negative.
  private void notNegative(int k) {
    for (int i = 0; i < v[k].length; i++) {
      if (v[k][i] < 0.0f) {
        throw negative(k, i);
      }
    }
  }

  private static IllegalArgumentException negative(int k, int i) {
    return new IllegalArgumentException(
        "element " + i + " of the second moment of tensor " + k + " is negative: no element may be");
  }

  private static float[][] listed(String name, float[][] arrays) {
    if (arrays == null) {
      throw new IllegalArgumentException("the list of " + name + " is null: it must hold an array a tensor");
    }
    return arrays.clone();
  }

  private float[][] counted(String name, float[][] arrays) {
    float[][] list = listed(name, arrays);
    if (list.length != theta.length) {
      throw new IllegalArgumentException(
          "the number of " + name + " is " + list.length + ": it must be the number of tensors, " + theta.length);
    }
    return list;
  }

  private void length(String name, int k, float[] array) {
    if (present(name, k, array).length != theta[k].length) {
      throw new IllegalArgumentException("the length of " + name + " of tensor " + k + " is " + array.length
          + ": it must be the number of its parameters, " + theta[k].length);
    }
  }

  private static float[] present(String name, int k, float[] array) {
    if (array == null) {
      throw new IllegalArgumentException(name + " of tensor " + k + " is null: it must be an array");
    }
    return array;
  }

  private static void unshared(String name, int k, float[] array, Set<float[]> seen) {
    if (!seen.add(array)) {
      throw twice(name, k);
    }
  }

  private static IllegalArgumentException twice(String name, int k) {
    return new IllegalArgumentException("the array of " + name + " of tensor " + k
        + " was given twice: parameters, moments and gradients must be arrays of their own");
  }
}
