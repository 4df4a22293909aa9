package adamant.oracle.variant;

import adamant.exact.Format;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every order with every formation and style of a format, the shortest names first, and among those in the order of
 * styles, orders and formations. Each is made when it is asked for: there are many.
 */
final class Implementations extends AbstractList<Implementation> {

  private final List<Order> plain;
  private final List<Order> fused;
  private final List<Style> styles;
  private final List<Formation> formations;
  private final int[] sorted;

  Implementations(Format format, List<Order> plain, List<Order> fused) {
    this.plain = plain;
    this.fused = fused;
    styles = Style.of(format);
    formations = Formation.of(format);
    int most = Math.max(plain.size(), fused.size());
    int[] lengths = lengths(most);
    int longest = IntStream.of(lengths).max().orElse(0);
    sorted = IntStream.rangeClosed(0, longest)
        .flatMap(length -> IntStream.range(0, lengths.length).filter(code -> lengths[code] == length)).toArray();
  }

  // How many parts the name of each has, by its code; −1 where there is no such order.
  private int[] lengths(int most) {
    int[] lengths = new int[styles.size() * most * formations.size()];
    Arrays.fill(lengths, -1);
    for (int s = 0; s < styles.size(); s++) {
      Style style = styles.get(s);
      List<Order> orders = orders(style);
      for (int i = 0; i < orders.size(); i++) {
        int own = new Implementation(orders.get(i), Formation.ROUNDED_ONCE, Style.PLAIN).parts().size()
            + (style.text().isEmpty() ? 0 : 1);
        for (int f = 0; f < formations.size(); f++) {
          lengths[(s * most + i) * formations.size() + f] = own + (formations.get(f).text().isEmpty() ? 0 : 1);
        }
      }
    }
    return lengths;
  }

  private List<Order> orders(Style style) {
    return style == Style.FUSED ? fused : plain;
  }

  @Override
  public Implementation get(int index) {
    int code = sorted[index];
    int order = code / formations.size();
    int most = Math.max(plain.size(), fused.size());
    Style style = styles.get(order / most);
    return new Implementation(orders(style).get(order % most), formations.get(code % formations.size()), style);
  }

  @Override
  public int size() {
    return sorted.length;
  }
}
