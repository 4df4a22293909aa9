package adamant.oracle.verdict;

import java.util.Arrays;

/** The farthest of some elements at each of some places, those that rounding explains and the others apart. */
final class Farthest {

  private final double[][] ulps;
  private final int[][] elements;

  Farthest(int places) {
    ulps = new double[2][places];
    elements = new int[2][places];
    for (double[] of : ulps) {
      Arrays.fill(of, Double.NaN);
    }
  }

  /** Takes up an element at a place. */
  void add(int place, int element, double ulp, boolean inside) {
    int kind = inside ? 0 : 1;
    if (!(ulps[kind][place] >= ulp)) {
      ulps[kind][place] = ulp;
      elements[kind][place] = element;
    }
  }

  /** Takes up what others took up. */
  void add(Farthest other) {
    for (int kind = 0; kind < ulps.length; kind++) {
      for (int place = 0; place < ulps[kind].length; place++) {
        if (!Double.isNaN(other.ulps[kind][place])) {
          add(place, other.elements[kind][place], other.ulps[kind][place], kind == 0);
        }
      }
    }
  }

  /** The distance of the farthest; NaN where there is none. */
  double ulp(int place, boolean inside) {
    return ulps[inside ? 0 : 1][place];
  }

  /** The farthest; −1 where there is none. */
  int element(int place, boolean inside) {
    return Double.isNaN(ulp(place, inside)) ? -1 : elements[inside ? 0 : 1][place];
  }
}
