package adamant.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The variant that an optimizer under test is said to be, and is judged by. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Declares {

  /**
   * Its identifier, as in spec/optimizers and {@link adamant.oracle.variant.Variants#ids()}: adam, adamw-rate, sgd, …;
   * spec/names.md says what PyTorch, optax, Keras and TensorFlow call them.
   */
  String value();
}
