package adamant.vector;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.State;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of vectors as text: JSON whose lines are a promise, so that a reader without a JSON library can go by them. A
 * field that is no list of objects is one line, a step is one line, and so is the state of one slot.
 */
public final class VectorText {

  private final VectorFile file;
  private final StringBuilder out = new StringBuilder();
  private String indent = "";

  private VectorText(VectorFile file) {
    this.file = file;
  }

  /** The whole text, which ends with a line end. */
  public static String of(VectorFile file) {
    VectorText text = new VectorText(file);
    text.file();
    return text.out.append('\n').toString();
  }

  private void file() {
    open("{");
    field("$schema", quoted("../schema/vectors." + file.format().label() + ".json"));
    field("optimizer", quoted(file.optimizer()));
    field("format", quoted(file.format().label()));
    field("rule", quoted(file.rule()));
    field("uses", texts(file.uses()));
    field("slots", "{" + file.slots().entrySet().stream().map(slot -> quoted(slot.getKey()) + ": "
        + quoted(slot.getValue())).collect(Collectors.joining(", ")) + "}");
    field("laws", texts(file.laws()));
    field("cases", Long.toString(file.cases().count()));
    list("flags", "{", "}", List.copyOf(file.flags().entrySet()), this::flag);
    out.append(",\n");
    list("groups", "[", "]", file.groups(), this::group);
    close("}");
  }

  private void flag(Map.Entry<String, VectorFile.Explanation> flag) {
    open(quoted(flag.getKey()) + ": {");
    field("about", quoted(flag.getValue().about()));
    field("why", quoted(flag.getValue().why()));
    last("see", texts(flag.getValue().see()));
    close("}");
  }

  private void group(VectorGroup group) {
    Hyperparameters h = group.hyperparameters();
    open("{");
    field("note", quoted(group.note()));
    field("hyperparameters", "{\"beta1\": " + Decimal.text(h.beta1()) + ", \"beta2\": " + Decimal.text(h.beta2())
        + ", \"eps\": " + Decimal.text(h.eps()) + ", \"weight_decay\": " + Decimal.text(h.weightDecay())
        + ", \"schedule\": " + Decimal.text(h.schedule()) + "}");
    list("cases", "[", "]", group.cases(), this::one);
    close("}");
  }

  private void one(VectorCase c) {
    open("{");
    field("id", Integer.toString(c.id()));
    field("comment", quoted(c.comment()));
    field("flags", texts(c.flags()));
    field("result", quoted(c.inside() ? "inside" : "outside"));
    field("taken", Integer.toString(c.taken()));
    field("parameters", bits(c.parameters()));
    for (int k = 0; k < State.SLOTS; k++) {
      if (c.start().slot(k) != null) {
        field(State.name(k), bits(c.start().slot(k)));
      }
    }
    list("steps", "[", "]", c.steps(), this::step);
    out.append(",\n");
    list("state", "[", "]", IntStream.range(0, State.SLOTS).filter(k -> c.slot(k) != null).boxed().toList(),
        k -> line("{\"slot\": " + quoted(State.name(k)) + expected(c.slot(k)) + "}"));
    close("}");
  }

  private void step(VectorStep step) {
    line("{\"rate\": " + Decimal.text(step.rate()) + ", \"gradient\": " + bits(step.gradient())
        + (step.after() == null ? "" : expected(step.after())) + "}");
  }

  private String expected(Expected e) {
    return ", \"literal\": " + bits(e.literal()) + ", \"exact\": " + known(e.exact()) + ", \"low\": " + known(e.low())
        + ", \"high\": " + known(e.high());
  }

  private <T> void list(String name, String begin, String end, List<T> items, Consumer<T> each) {
    if (items.isEmpty()) {
      line(quoted(name) + ": " + begin + end);
      return;
    }
    open(quoted(name) + ": " + begin);
    for (Iterator<T> rest = items.iterator(); rest.hasNext();) {
      each.accept(rest.next());
      out.append(rest.hasNext() ? ",\n" : "");
    }
    close(end);
  }

  private void open(String text) {
    line(text);
    out.append('\n');
    indent += " ";
  }

  private void close(String text) {
    indent = indent.substring(1);
    out.append('\n');
    line(text);
  }

  private void field(String name, String value) {
    last(name, value);
    out.append(",\n");
  }

  private void last(String name, String value) {
    line(quoted(name) + ": " + value);
  }

  private void line(String text) {
    out.append(indent).append(text);
  }

  // NaN where nothing is known.
  private String known(double[] values) {
    return bits(values, true);
  }

  private String bits(double[] values) {
    return bits(values, false);
  }

  private String bits(double[] values, boolean nanIsNull) {
    Format format = file.format();
    return IntStream.range(0, values.length).mapToObj(i -> nanIsNull && Double.isNaN(values[i]) ? "null"
        : "\"" + Bits.text(format, values[i]) + "\"").collect(Collectors.joining(", ", "[", "]"));
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(VectorText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    if (text.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
      throw new IllegalArgumentException("text that JSON would have to escape: " + text);
    }
    return "\"" + text + "\"";
  }
}
