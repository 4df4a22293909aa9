package adamant.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.oracle.cases.Case;
import adamant.oracle.cases.ListCase;
import adamant.oracle.verdict.Worst;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list that fails")
class FailingTextTest {

  @Test
  @DisplayName("is told by its tensors, their groups and numbers, and the element that is wrong")
  void is_told() {
    ListCase list = new ListCase(0, "", List.of(new ListCase.Group(Hyperparameters.DEFAULTS, new double[] {1e-3, 0.5})),
        List.of(new ListCase.Tensor(new double[0], new double[][] {{}, {}}, 0),
            new ListCase.Tensor(new double[20], new double[][] {new double[20], null}, 0)));
    Worst worst = new Worst(0, "a list of small tensors, tensor 1", 1, 17, "0x0.0p0", "0x0.0p0", "0x1.0p0", "0x1.8p0", "",
        "", 3, false, "");
    assertEquals(List.of("list found that fails: tensors of length 0, 20",
        "group 0: beta1=0.9 beta2=0.999 eps=1.0E-8 weight_decay=0.0 schedule=1.0 rates 0.001 0.5",
        "tensor 0, group 0: parameters empty; gradients empty | empty",
        "tensor 1, group 0: parameters all 0x0.0p0; gradients all 0x0.0p0 | none",
        "moves without a gradient: case 0, tensor 1, step 2, parameter of element 0",
        "tensor 1, element 17, parameter after step 1: expected 0x1.0p0", "actual 0x1.8p0"),
        FailingText.lines(new Failing("adam", "adam", Format.BINARY64, null, null, list, worst,
            "case 0, tensor 1, step 2, parameter of element 0", null)));
  }

  @Test
  @DisplayName("and a resumption by its case and by where it does not go on")
  void resumption() {
    Case c = new Case(0, "", Hyperparameters.DEFAULTS, new double[] {1e-3, 1e-3}, new double[1], new double[2][1]);
    assertEquals(List.of("case found that fails: beta1=0.9 beta2=0.999 eps=1.0E-8 weight_decay=0.0 schedule=1.0",
        "rates 0.001 0.001, parameter 0x0.0p0", "gradients 0x0.0p0 0x0.0p0", "resumed after step 1 it is wrong"),
        FailingText.lines(new Failing("adam", "adam", Format.BINARY64, null, c, null, null, null,
            new Failing.Resumed(1, "resumed after step 1 it is wrong"))));
  }
}
