package adamant.natives;

import adamant.exact.Format;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.Tensor;

/** Arrays as libtorch's tensors of one dimension, and back. */
final class Tensors {

  private Tensors() {}

  static Tensor of(Format format, double[] values) {
    if (format == Format.BINARY64) {
      return Tensor.create(values, values.length);
    }
    float[] narrow = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (float) values[i];
    }
    return Tensor.create(narrow, narrow.length);
  }

  static Tensor zeros(Format format, int length) {
    return of(format, new double[length]);
  }

  static double[] values(Format format, Tensor tensor) {
    double[] values = new double[(int) tensor.numel()];
    if (format == Format.BINARY64) {
      new DoublePointer(tensor.data_ptr()).get(values);
      return values;
    }
    float[] narrow = new float[values.length];
    new FloatPointer(tensor.data_ptr()).get(narrow);
    for (int i = 0; i < values.length; i++) {
      values[i] = narrow[i];
    }
    return values;
  }
}
