package adamant.oracle.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of tensors: of sizes at which loops end otherwise, in groups, and with tensors that miss a gradient. */
public final class ListCases {

  /** Around the widths of vectors, with an empty tensor at the beginning, inside and at the end. */
  private static final int[] SMALL = {0, 1, 3, 4, 5, 7, 8, 9, 0, 0, 15, 16, 17, 31, 32, 33, 63, 64, 65, 0};
  /** Around a size at which blocks end, threads begin, and 16 bits overflow. */
  private static final int[] LARGE = {65_535, 65_536, 65_537};
  private static final int MANY = 400;
  private static final int STEPS = 3;
  private static final int GROUPS = 3;
  /** In which group each tensor is: by turns, a subject that never looks at it would be right. */
  private static final int[] GROUP_OF = {0, 1, 1, 2, 0, 2, 1};
  /** The tensors of a group repeat so many elements, so that each of millions is compared with one that is judged. */
  private static final int PERIOD = 61;
  private static final long STREAM = 0x6c62272e07bb0142L;

  private final Cases cases;

  /** With the hyperparameters, parameters and gradients of ordinary cases. */
  public ListCases(Cases cases) {
    this.cases = cases;
  }

  /** One of small tensors, one of large ones, one of many. */
  public List<ListCase> lists(long seed, int from) {
    int[] many = new int[MANY];
    Arrays.setAll(many, k -> k % 7 == 3 ? 0 : 1 + k % 3);
    return List.of(list(seed, from, "a list of small tensors", SMALL, 1),
        list(seed, from + 1, "a list of large tensors", LARGE, 1),
        list(seed, from + 2, "a list of " + MANY + " tensors", many, 1));
  }

  /** One of tensors in groups with hyperparameters of their own. */
  public List<ListCase> groups(long seed, int from) {
    return List.of(list(seed, from, "a list in groups", new int[] {4, 3, 9, 0, 2, 5, 8}, GROUPS));
  }

  /** One in which tensors miss gradients: the first step's, the last one's, one between, all. */
  public List<ListCase> absent(long seed, int from) {
    ListCase whole = list(seed, from, "a list with tensors that miss a gradient", new int[] {5, 4, 3, 6, 2, 5}, 1);
    boolean[][] misses = {{false, false, false}, {true, false, false}, {false, true, false}, {false, false, true},
        {true, true, true}, {false, true, true}};
    List<ListCase.Tensor> tensors = new ArrayList<>();
    for (int k = 0; k < misses.length; k++) {
      double[][] g = whole.tensors().get(k).gradients();
      for (int t = 0; t < STEPS; t++) {
        g[t] = misses[k][t] ? null : g[t];
      }
      tensors.add(whole.tensors().get(k));
    }
    return List.of(new ListCase(whole.index(), whole.note(), whole.groups(), tensors));
  }

  private ListCase list(long seed, int index, String note, int[] sizes, int groups) {
    SplitMix random = new SplitMix(seed * STREAM + index);
    List<ListCase.Group> all = new ArrayList<>();
    List<Case> elements = new ArrayList<>();
    for (int k = 0; k < groups; k++) {
      Case c = cases.steps(index + k, note, STEPS, PERIOD, random);
      all.add(new ListCase.Group(c.hyperparameters(), c.rates()));
      elements.add(c);
    }
    List<ListCase.Tensor> tensors = new ArrayList<>();
    for (int k = 0; k < sizes.length; k++) {
      int group = groups == 1 ? 0 : GROUP_OF[k];
      Case c = elements.get(group);
      double[][] g = new double[STEPS][];
      for (int t = 0; t < STEPS; t++) {
        g[t] = repeated(c.gradients()[t], 5 * k, sizes[k]);
      }
      tensors.add(new ListCase.Tensor(repeated(c.parameters(), 5 * k, sizes[k]), g, group));
    }
    return new ListCase(index, note, all, tensors);
  }

  private static double[] repeated(double[] values, int from, int length) {
    double[] all = new double[length];
    for (int i = 0; i < length; i++) {
      all[i] = values[(from + i) % PERIOD];
    }
    return all;
  }
}
