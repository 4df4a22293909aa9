package adamant.laws;

import adamant.reference.AdamHyperparameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/** Prints the cases of failing properties with hexadecimal floats, so that they can be put into a test as they are. */
public final class HexadecimalSamples implements SampleReportingFormat {

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Double || value instanceof double[] || value instanceof double[][]
        || value instanceof AdamHyperparameters || value instanceof Shown;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Double x) {
      return new Hex(x);
    }
    if (value instanceof double[] row) {
      return Arrays.stream(row).mapToObj(Hex::new).toList();
    }
    if (value instanceof double[][] rows) {
      return List.of(Arrays.stream(rows).map(this::report).toArray());
    }
    if (value instanceof AdamHyperparameters h) {
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("lr", new Hex(h.lr()));
      shown.put("beta1", new Hex(h.beta1()));
      shown.put("beta2", new Hex(h.beta2()));
      shown.put("eps", new Hex(h.eps()));
      return shown;
    }
    return ((Shown) value).shown();
  }

  // Its text is the number, without quotes.
  private record Hex(double x) {
    @Override
    public String toString() {
      return Double.toHexString(x);
    }
  }
}
