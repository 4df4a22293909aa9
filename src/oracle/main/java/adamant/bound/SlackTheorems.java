package adamant.bound;

import adamant.bound.Piece.Magnitude;
import adamant.exact.Format;
import adamant.exact.Slack;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * How much slack the oracle needs beside the literal order's own roundings, from what Gappa proves of each path.
 *
 * <p>The oracle's enclosure widens by u at each operation of the literal order: a path with L roundings by at least
 * L·u, less a few u². Where Gappa bounds the error of a path by B·u, B − L is what is to be added, and {@link #MARGIN}
 * for what is of the order of u², which is less than 2⁻¹⁵·u in the formats here.
 */
final class SlackTheorems {

  /** In units. */
  static final BigDecimal MARGIN = new BigDecimal("0.015625");

  private static final int AT_ONCE = 8;

  private final Format format;
  private final Proofs proofs;
  private final Map<Path, Set<Term>> paths = new LinkedHashMap<>();

  /** All ways to one product, of one slack. */
  private record Path(Slack slack, SortedMap<String, Integer> exponents) {}

  SlackTheorems(Format format, Proofs proofs) {
    this.format = format;
    this.proofs = proofs;
  }

  /** The slack in units, margin included. */
  Map<Slack, BigDecimal> prove() throws IOException {
    List<Piece> pieces = Piece.all(format);
    for (Piece piece : pieces) {
      for (Term other : piece.others()) {
        for (Term path : Product.paths(other)) {
          paths.computeIfAbsent(path(piece, path), k -> new LinkedHashSet<>()).add(path);
        }
      }
    }
    Map<Path, BigDecimal> bounds = new HashMap<>();
    Map<Slack, Integer> numbers = new EnumMap<>(Slack.class);
    for (Path path : paths.keySet()) {
      bounds.put(path, bound(path, numbers.merge(path.slack(), 1, Integer::sum)));
    }
    Map<Slack, BigDecimal> needed = new EnumMap<>(Slack.class);
    for (Piece piece : pieces) {
      needed.merge(piece.slack(), needed(piece, bounds).add(MARGIN), BigDecimal::max);
    }
    return needed;
  }

  private static Path path(Piece piece, Term path) {
    return new Path(piece.slack(), Product.exponents(path));
  }

  private BigDecimal bound(Path path, int number) throws IOException {
    Set<Term> rounded = paths.get(path).stream().filter(p -> Product.roundings(p) > 0)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (rounded.isEmpty()) {
      return BigDecimal.ZERO;
    }
    String sentence = "ways to compute " + formula(path.exponents()) + ", each with its error relative to it";
    List<Term> ways = List.copyOf(rounded);
    long grains = 0;
    for (int from = 0; from < ways.size(); from += AT_ONCE) {
      List<Term> some = ways.subList(from, Math.min(ways.size(), from + AT_ONCE));
      String part = ways.size() <= AT_ONCE ? "" : "-" + (from / AT_ONCE + 1);
      String name = "slack." + path.slack().name().toLowerCase(Locale.ROOT) + "." + number + part + "."
          + format.label();
      grains = Math.max(grains, proofs.add(Theorems.relative(name, format, sentence, some, Map.of())));
    }
    return new BigDecimal(Theorem.units(grains));
  }

  private static String formula(SortedMap<String, Integer> exponents) {
    return exponents.entrySet().stream().map(e -> e.getKey() + (e.getValue() == 4 ? ""
        : "^" + BigDecimal.valueOf(e.getValue()).divide(BigDecimal.valueOf(4)).stripTrailingZeros().toPlainString()))
        .collect(Collectors.joining(" "));
  }

  private BigDecimal needed(Piece piece, Map<Path, BigDecimal> bounds) {
    Map<SortedMap<String, Integer>, Integer> literal = new HashMap<>();
    if (piece.literal() != null) {
      Product.paths(piece.literal())
          .forEach(p -> literal.merge(Product.exponents(p), Product.roundings(p), Math::min));
    }
    BigDecimal needed = BigDecimal.ZERO;
    for (Term other : piece.others()) {
      Map<String, BigDecimal> strayed = new HashMap<>(piece.besides());
      List<BigDecimal> excesses = new ArrayList<>();
      for (Term path : Product.paths(other)) {
        SortedMap<String, Integer> exponents = Product.exponents(path);
        Integer own = literal.get(exponents);
        if (own == null && piece.relative()) {
          throw new IllegalStateException("another function than the literal one: " + formula(exponents));
        }
        BigDecimal covered = BigDecimal.valueOf(own == null ? 0 : own).divide(BigDecimal.valueOf(4));
        BigDecimal excess = bounds.get(path(piece, path)).subtract(covered).max(BigDecimal.ZERO);
        excesses.add(excess);
        if (!piece.relative()) {
          strayed.merge(magnitude(piece, exponents), excess, BigDecimal::add);
        }
      }
      for (BigDecimal excess : piece.relative() ? excesses : strayed.values()) {
        needed = needed.max(excess);
      }
    }
    return needed;
  }

  private static String magnitude(Piece piece, SortedMap<String, Integer> exponents) {
    return piece.magnitudes().stream().filter(m -> exponents.containsKey(m.input())).map(Magnitude::of).findFirst()
        .orElseThrow(() -> new IllegalStateException("a path of no magnitude: " + formula(exponents)));
  }
}
