package adamant.natives;

import adamant.exact.Format;
import adamant.exact.Hyperparameters;
import adamant.peers.PeerRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensorflow.EagerSession;
import org.tensorflow.Operand;
import org.tensorflow.OperationBuilder;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.VarHandleOp;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TType;

/** One run of a raw operation: the parameter and its states as resource variables, states starting at 0. */
final class RawRun implements PeerRun {

  /** Calls the operation once. */
  @FunctionalInterface
  interface Step {
    void call(RawRun run);
  }

  private static int variables;

  private final EagerSession session = EagerSession.create();
  private final Ops tf = Ops.create(session);
  private final Format format;
  private final Hyperparameters h;
  private final Step step;
  private final int length;
  private final Operand<? extends TType> x;
  private final List<Operand<? extends TType>> states = new ArrayList<>();
  private Operand<? extends TType> g;
  private double lr;
  private double beta1Power;
  private double beta2Power;
  private int steps;

  RawRun(Format format, Hyperparameters h, int states, double[] parameters, Step step) {
    this.format = format;
    this.h = h;
    this.step = step;
    beta1Power = format.round(h.beta1());
    beta2Power = format.round(h.beta2());
    length = parameters.length;
    x = variable(parameters);
    for (int i = 0; i < states; i++) {
      this.states.add(variable(new double[parameters.length]));
    }
  }

  private Operand<? extends TType> variable(double[] values) {
    Class<? extends TType> type = format == Format.BINARY64 ? TFloat64.class : TFloat32.class;
    Operand<? extends TType> variable =
        tf.varHandleOp(type, Shape.of(values.length), VarHandleOp.sharedName("v" + variables++));
    tf.assignVariableOp(variable, tensor(values));
    return variable;
  }

  private Operand<? extends TType> tensor(double[] values) {
    if (format == Format.BINARY64) {
      return tf.constant(values);
    }
    float[] narrow = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (float) values[i];
    }
    return tf.constant(narrow);
  }

  @Override
  public void step(double[] gradient, double rate) {
    g = tensor(gradient);
    lr = rate;
    steps++;
    step.call(this);
    beta1Power = format.round(beta1Power * format.round(h.beta1()));
    beta2Power = format.round(beta2Power * format.round(h.beta2()));
  }

  @Override
  public double[] parameters() {
    if (format == Format.BINARY64) {
      return StdArrays.array1dCopyOf(tf.readVariableOp(x, TFloat64.class).asTensor());
    }
    float[] narrow = StdArrays.array1dCopyOf(tf.readVariableOp(x, TFloat32.class).asTensor());
    double[] values = new double[narrow.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = narrow[i];
    }
    return values;
  }

  /** The steps taken, this one too. */
  long steps() {
    return steps;
  }

  /** Before the first step, puts a value into every element of the first state. */
  void startFirst(double value) {
    start(0, value);
  }

  /** The same of the second. */
  void startSecond(double value) {
    start(1, value);
  }

  private void start(int state, double value) {
    if (steps == 1) {
      double[] values = new double[length];
      Arrays.fill(values, value);
      tf.assignVariableOp(states.get(state), tensor(values));
    }
  }

  Operand<? extends TType> x() {
    return x;
  }

  Operand<? extends TType> g() {
    return g;
  }

  Hyperparameters h() {
    return h;
  }

  double lr() {
    return lr;
  }

  double beta1Power() {
    return beta1Power;
  }

  double beta2Power() {
    return beta2Power;
  }

  Call op(String operation) {
    return new Call(tf.scope().env().opBuilder(operation, operation, tf.scope()));
  }

  /** A call of an operation, its inputs in the order of its definition. */
  final class Call {

    private final OperationBuilder builder;

    private Call(OperationBuilder builder) {
      this.builder = builder;
    }

    Call input(Operand<? extends TType> operand) {
      builder.addInput(operand.asOutput());
      return this;
    }

    Call states() {
      states.forEach(this::input);
      return this;
    }

    Call scalar(double value) {
      return input(format == Format.BINARY64 ? tf.constant(value) : tf.constant((float) value));
    }

    Call count(long value) {
      return input(tf.constant(value));
    }

    Call flag(String name, boolean value) {
      builder.setAttr(name, value);
      return this;
    }

    void run() {
      builder.build();
    }
  }
}
