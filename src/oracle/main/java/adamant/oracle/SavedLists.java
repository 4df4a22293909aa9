package adamant.oracle;

import adamant.oracle.cases.ListCase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Failing lists in a file of {@link SavedCases}. Of a tensor whose elements are all the same there is one number. */
final class SavedLists {

  private static final int MOST_ELEMENTS = 1 << 24;

  private SavedLists() {}

  static void write(ObjectNode node, ListCase list) {
    ArrayNode groups = node.putArray("groups");
    for (ListCase.Group group : list.groups()) {
      ObjectNode entry = groups.addObject();
      entry.set("hyperparameters", SavedCases.hyperparameters(group.hyperparameters()));
      entry.set("rates", SavedCases.hex(group.rates()));
    }
    ArrayNode tensors = node.putArray("tensors");
    for (ListCase.Tensor tensor : list.tensors()) {
      ObjectNode entry = tensors.addObject().put("group", tensor.group()).put("length", tensor.parameters().length);
      entry.set("parameters", hex(tensor.parameters()));
      ArrayNode gradients = entry.putArray("gradients");
      for (double[] gradient : tensor.gradients()) {
        gradients.add(gradient == null ? JsonNodeFactory.instance.nullNode() : hex(gradient));
      }
    }
  }

  private static ArrayNode hex(double[] values) {
    boolean same = Arrays.stream(values).mapToLong(Double::doubleToLongBits).distinct().count() == 1;
    return SavedCases.hex(same ? Arrays.copyOf(values, 1) : values);
  }

  /** @throws IllegalArgumentException saying what is wrong with it */
  static ListCase read(JsonNode node, int index) {
    List<ListCase.Group> groups = new ArrayList<>();
    for (JsonNode entry : node.path("groups")) {
      groups.add(new ListCase.Group(SavedCases.hyperparameters(entry.path("hyperparameters")),
          SavedCases.numbers(entry.path("rates"))));
    }
    require(!groups.isEmpty() && groups.get(0).rates().length > 0, index, "no group with rates");
    int steps = groups.get(0).rates().length;
    require(groups.stream().allMatch(group -> group.rates().length == steps), index, "groups of different steps");
    List<ListCase.Tensor> tensors = new ArrayList<>();
    for (JsonNode entry : node.path("tensors")) {
      int length = entry.path("length").asInt(-1);
      int group = entry.path("group").asInt(-1);
      require(length >= 0 && length <= MOST_ELEMENTS && group >= 0 && group < groups.size()
          && entry.path("gradients").size() == steps, index, "a tensor of the wrong shape");
      double[][] gradients = new double[steps][];
      for (int t = 0; t < steps; t++) {
        JsonNode gradient = entry.path("gradients").path(t);
        gradients[t] = gradient.isNull() ? null : numbers(gradient, length, index);
      }
      tensors.add(new ListCase.Tensor(numbers(entry.path("parameters"), length, index), gradients, group));
    }
    return new ListCase(index, "replayed", groups, tensors);
  }

  private static double[] numbers(JsonNode list, int length, int index) {
    double[] values = SavedCases.numbers(list);
    require(values.length == length || values.length == 1, index, "numbers of the wrong shape");
    double[] all = Arrays.copyOf(values, length);
    if (values.length == 1) {
      Arrays.fill(all, values[0]);
    }
    return all;
  }

  private static void require(boolean holds, int index, String wrong) {
    if (!holds) {
      throw new IllegalArgumentException("case " + index + " has " + wrong);
    }
  }
}
