package adamant.cli.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** A plot of distances in ulps: at each place the farthest that rounding explains, and the farthest that it does not. */
final class Plot {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 220;
  private static final int LEFT = 40;
  private static final int RIGHT = 12;
  private static final int TOP = 12;
  private static final int BOTTOM = 40;
  private static final int MOST_LABELS = 8;

  /**
   * A place.
   *
   * @param label what it is
   * @param within the distance that rounding explains; NaN for none
   * @param beyond the distance that it does not explain; NaN for none
   */
  record Point(String label, double within, double beyond) {}

  private final List<Point> points;
  private final Scale scale;
  private final Markup m;

  private Plot(Markup m, List<Point> points) {
    this.m = m;
    this.points = points;
    this.scale = new Scale(points.stream().flatMapToDouble(p -> DoubleStream.of(p.within(), p.beyond()))
        .filter(Double::isFinite).max().orElse(0));
  }

  /**
   * Draws one.
   *
   * @param title what it shows, for who does not see it and as caption
   * @param along what the places are
   */
  static void draw(Markup m, String title, String along, List<Point> points) {
    new Plot(m, points).draw(title, along);
  }

  private void draw(String title, String along) {
    String said = said();
    m.open("figure");
    m.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", title + ". " + said).line();
    m.leaf("title", title + ". " + said).line();
    for (double tick : scale.ticks()) {
      double y = y(tick);
      m.empty("path", "class", "grid", "d", "M" + LEFT + " " + number(y) + "H" + (WIDTH - RIGHT));
      m.leaf("text", Scale.label(tick), "x", "" + (LEFT - 6), "y", number(y + 4), "text-anchor", "end").line();
    }
    int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
    for (int k = 0; k < points.size(); k++) {
      Point p = points.get(k);
      if (k % every == 0) {
        m.leaf("text", p.label(), "x", number(x(k)), "y", "" + (HEIGHT - BOTTOM + 16), "text-anchor", "middle");
      }
      mark(k, p.within(), "within", p.label() + ": " + Ulps.text(p.within()) + ", explained by rounding");
      mark(k, p.beyond(), "beyond", p.label() + ": " + Ulps.text(p.beyond()) + ", not explained by rounding");
    }
    m.leaf("text", along, "x", "" + (LEFT + WIDTH - RIGHT) / 2, "y", "" + (HEIGHT - 6), "text-anchor", "middle");
    m.close().line().open("figcaption").leaf("b", title).text(". " + said).close().close().line();
  }

  // A point where rounding explains it, a square on edge where it does not: the colour says nothing alone.
  private void mark(int k, double ulp, String kind, String title) {
    if (Double.isNaN(ulp)) {
      return;
    }
    String x = number(x(k));
    String y = number(y(ulp));
    m.open("g", "class", kind).leaf("title", title);
    m.empty("path", "class", "stem", "d", "M" + x + " " + number(y(0)) + "V" + y);
    if (kind.equals("within")) {
      m.empty("circle", "cx", x, "cy", y, "r", points.size() > 40 ? "1.5" : "2.5");
    } else {
      m.empty("path", "d", "M" + x + " " + number(y(ulp) - 4) + "l4 4l-4 4l-4 -4z");
    }
    m.close().line();
  }

  private String said() {
    double within = points.stream().mapToDouble(Point::within).filter(u -> !Double.isNaN(u)).max().orElse(Double.NaN);
    double beyond = points.stream().mapToDouble(Point::beyond).filter(u -> !Double.isNaN(u)).max().orElse(Double.NaN);
    String far = Double.isNaN(beyond) ? "" : "Farthest " + Ulps.text(beyond) + ", which rounding does not explain";
    String near = Double.isNaN(within) ? "" : (far.isEmpty() ? "Farthest " : "; of what it does explain, ")
        + Ulps.text(within) + (far.isEmpty() ? ", all explained by rounding" : "");
    return far + near + ".";
  }

  private double x(int k) {
    return LEFT + (k + 0.5) / points.size() * (WIDTH - LEFT - RIGHT);
  }

  private double y(double ulp) {
    return HEIGHT - BOTTOM - scale.at(ulp) * (HEIGHT - TOP - BOTTOM);
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }
}
