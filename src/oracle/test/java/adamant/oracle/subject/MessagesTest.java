package adamant.oracle.subject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.exact.Underflow;
import adamant.oracle.cases.ListCase;
import adamant.oracle.cases.State;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The protocol's lines")
class MessagesTest {

  @Test
  @DisplayName("carry a case there and back with all its bits")
  void a_case_there_and_back() {
    for (Format format : Format.JUDGED) {
      double tiny = format == Format.BINARY64 ? Double.MIN_VALUE : Float.MIN_VALUE;
      RunRequest request = new RunRequest(5, "adam", format, "scaled",
          new Hyperparameters(0.1, 0.9, 0.999, 1e-8, 0.3, 0.7), new double[] {0.1, 1.0 / 3}, new double[] {-0.0, tiny}, new double[][] {{Double.NaN, 1},
            {Double.NEGATIVE_INFINITY, 0.5}});
      RunRequest back = Messages.readRun(Messages.parse(Messages.run(IntNode.valueOf(5), request)));
      assertEquals(request.hyperparameters(), back.hyperparameters());
      assertEquals("scaled", back.order());
      assertArrayEquals(request.rates(), back.rates());
      assertArrayEquals(request.parameters(), back.parameters());
      assertArrayEquals(request.gradients(), back.gradients());
      assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(back.parameters()[0]));
    }
  }

  @Test
  @DisplayName("carry lists with missing gradients, and saved states, there and back")
  void lists_and_saved_states() {
    ListCase list = new ListCase(0, "", List.of(new ListCase.Group(Hyperparameters.DEFAULTS, new double[] {0.5, 0.25}),
        new ListCase.Group(new Hyperparameters(1, 0, 0.5, 1, 2, 3), new double[] {1, 1})),
        List.of(new ListCase.Tensor(new double[] {1, -0.0}, new double[][] {null, {2, 3}}, 1),
            new ListCase.Tensor(new double[0], new double[][] {{}, {}}, 0)));
    ListRequest back = ListMessages.readList(Messages.parse(ListMessages.list(IntNode.valueOf(1),
        new ListRequest("adam", Format.BINARY32, "scaled", list))));
    assertEquals("scaled", back.order());
    for (int k = 0; k < 2; k++) {
      assertEquals(list.groups().get(k).hyperparameters(), back.list().groups().get(k).hyperparameters());
      assertArrayEquals(list.groups().get(k).rates(), back.list().groups().get(k).rates());
      assertArrayEquals(list.tensors().get(k).parameters(), back.list().tensors().get(k).parameters());
      assertArrayEquals(list.tensors().get(k).gradients(), back.list().tensors().get(k).gradients());
      assertEquals(1 - k, back.list().tensors().get(k).group());
    }
    double[] one = {1};
    RunRequest asking = new RunRequest(0, "adam", Format.BINARY64, null, Hyperparameters.DEFAULTS, one, one,
        new double[][] {one}, true, IntNode.valueOf(7));
    RunRequest asked = Messages.readRun(Messages.parse(Messages.run(IntNode.valueOf(0), asking)));
    assertEquals(IntNode.valueOf(7), asked.saved());
    String answer = Messages.result(IntNode.valueOf(0), asking.formats(), new RunResult(new double[][] {one}, null, null,
        new State[] {new State(null, one, null)}, IntNode.valueOf(8)));
    RunResult read = Messages.readResult(answer, IntNode.valueOf(0), asked);
    assertEquals(IntNode.valueOf(8), read.saved());
    assertArrayEquals(one, read.states()[0].second());
    assertEquals("no \"saved\", which the question asked for", assertThrows(IllegalArgumentException.class, () ->
        Messages.readResult(answer.replace("saved", "safe"), IntNode.valueOf(0), asked)).getMessage());
  }

  @Test
  @DisplayName("carry capabilities there and back")
  void capabilities_there_and_back() {
    Capabilities capabilities = new Capabilities("x", List.of(
        new Capability("adam", Format.BINARY32, List.of("literal", "scaled"), Map.of("eps", 1e-8), false, "a note"),
        new Capability("My AdamW", "adamw-rate", Format.BINARY32, List.of(), Map.of("weight_decay", 0.1), true, ""),
        Capability.of("adam-eps-hat", Format.BINARY64).with(Set.of(Ability.STEP, Ability.RESUME)),
        Capability.of("sgd", Format.BINARY64).with(EnumSet.allOf(Ability.class)).with(Underflow.BOTH)));
    assertEquals(capabilities, CapabilityMessages.readCapabilities(CapabilityMessages.capabilities(capabilities)));
  }

  @Test
  @DisplayName("are what the protocol says, to the letter")
  void to_the_letter() {
    assertEquals("{\"adamant\":1,\"ask\":\"capabilities\"}", CapabilityMessages.askCapabilities());
    String line = Messages.run(IntNode.valueOf(1), new RunRequest(1, "adam", Format.BINARY32, null,
        new Hyperparameters(0.5, 0.25, 0.75, 1), new double[] {0.5}, new double[] {1}, new double[][] {{-2}}));
    assertEquals("{\"ask\":\"run\",\"id\":1,\"optimizer\":\"adam\",\"format\":\"binary32\",\"hyperparameters\":"
        + "{\"lr\":0.5,\"beta1\":0.25,\"beta2\":0.75,\"eps\":1.0,\"weight_decay\":0.0,\"schedule\":1.0},"
        + "\"rates\":[0.5],\"parameters\":"
        + "{\"format\":\"binary32\",\"shape\":[1],\"bits\":\"AACAPw==\"},\"gradients\":["
        + "{\"format\":\"binary32\",\"shape\":[1],\"bits\":\"AAAAwA==\"}]}", line);
  }

  @Test
  @DisplayName("that are wrong are told by what is wrong with them")
  void wrong_lines() {
    assertEquals("capabilities without an optimizer", assertThrows(IllegalArgumentException.class,
        () -> CapabilityMessages.readCapabilities("{\"adamant\":1,\"name\":\"x\",\"optimizers\":[]}")).getMessage());
    assertEquals("a line without \"adamant\":1: '{\"adamant\":2}'", assertThrows(IllegalArgumentException.class,
        () -> CapabilityMessages.readCapabilities("{\"adamant\":2}")).getMessage());
    assertEquals("a fixed hyperparameter 'gamma', none of lr, beta1, beta2, eps, weight_decay, schedule", assertThrows(
        IllegalArgumentException.class, () -> CapabilityMessages.readCapabilities("{\"adamant\":1,\"optimizers\":["
            + "{\"optimizer\":\"adam\",\"format\":\"binary64\",\"fixed\":{\"gamma\":1}}]}")).getMessage());
    assertEquals("subnormals 'daz', none of kept, operands, results, both", assertThrows(
        IllegalArgumentException.class, () -> CapabilityMessages.readCapabilities("{\"adamant\":1,\"optimizers\":["
            + "{\"optimizer\":\"adam\",\"format\":\"binary64\",\"subnormals\":\"daz\"}]}")).getMessage());
  }
}
